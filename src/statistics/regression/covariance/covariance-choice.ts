import { InputError } from '../../../errors/input-error';

/** How the covariance matrix of the coefficients is to be estimated. */
export type CovarianceChoice =
  | { readonly kind: 'ordinary' | HeteroskedasticityConsistent }
  | {
      readonly kind: 'hac';
      /** EViews' rule for L, with the factor T/(T − k). */
      readonly lags: 'rule';
      readonly isRaw: false;
    }
  | {
      readonly kind: 'hac';
      /** L. */
      readonly lags: number;
      /** Whether the factor T/(T − k) is left out. */
      readonly isRaw: boolean;
    };

export type HeteroskedasticityConsistent = 'hc0' | 'hc1' | 'hc2' | 'hc3';

export const ORDINARY: CovarianceChoice = { kind: 'ordinary' };

/** The ways to write a covariance; L stands for a number of lags. */
export const COVARIANCE_FORMS: readonly string[] = [
  'ordinary',
  'hc0',
  'hc1',
  'hc2',
  'hc3',
  'hac',
  'hac:L',
  'hac:L:raw',
];

/**
 * Reads ordinary, hc0 to hc3, hac (Newey-West, EViews' lags and factor), hac:L, hac:L:raw.
 * @throws InputError unknownChoice, which lists the ways to write it
 */
export function parseCovariance(text: string): CovarianceChoice {
  const word = text.trim().toLowerCase();
  if (word === 'ordinary' || word === 'hc0' || word === 'hc1' || word === 'hc2' || word === 'hc3') {
    return { kind: word };
  }
  const found = /^hac(?:\s*:\s*(\d{1,9})(?:\s*:\s*(raw))?)?$/.exec(word);
  if (found === null) {
    throw new InputError({
      code: 'unknownChoice',
      name: 'covariance',
      allowed: COVARIANCE_FORMS,
      arrived: text,
    });
  }
  const [, lags, raw] = found;
  return lags === undefined
    ? { kind: 'hac', lags: 'rule', isRaw: false }
    : { kind: 'hac', lags: Number(lags), isRaw: raw !== undefined };
}

/** A choice as parseCovariance reads it. */
export function writeCovariance(choice: CovarianceChoice): string {
  if (choice.kind !== 'hac') return choice.kind;
  if (choice.lags === 'rule') return 'hac';
  return `hac:${choice.lags}${choice.isRaw ? ':raw' : ''}`;
}
