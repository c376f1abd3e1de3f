import type { VerdictCounts } from '../../text/check-method';

/** How many of the judged numbers got each verdict. */
export function countVerdicts(
  verdicts: readonly { readonly verdict: keyof VerdictCounts }[],
): VerdictCounts {
  const count = (name: keyof VerdictCounts): number =>
    verdicts.filter(({ verdict }) => verdict === name).length;
  return {
    consistent: count('consistent'),
    impossible: count('impossible'),
    differs: count('differs'),
    cannotTell: count('cannotTell'),
  };
}
