import { AUDITED_STATISTICS, type AuditedStatistic } from './printed-regression';

/** What is common practice, and lets numbers of a table part from those of ordinary least squares. */
export const ALLOWANCE_CAUSES = [
  'otherF',
  'otherTails',
  'furtherCoefficients',
  'otherMethod',
] as const;
/**
 * otherF: F is a robust one (Wald's), which R² does not give. otherTails: p is by the normal
 * distribution, or by fewer degrees of freedom, as with clusters. furtherCoefficients: more were
 * estimated than the table prints, such as fixed effects that were absorbed. otherMethod: the table
 * names another method than least squares.
 */
export type AllowanceCause = (typeof ALLOWANCE_CAUSES)[number];

/** That a table is held against less than ordinary least squares would allow, and why. */
export interface Allowance {
  readonly causes: readonly AllowanceCause[];
  /** Statistics that nothing is held against. */
  readonly leftOut: readonly AuditedStatistic[];
  /** Degrees of freedom of p where they are not n − k; infinite for the normal distribution. */
  readonly tailDegrees?: number;
  /** How many coefficients there would be; left out where any number would do. */
  readonly coefficientCount?: number;
}

/** The statistics that stand or fall with each cause. */
const STATISTICS_OF: Readonly<Record<AllowanceCause, readonly AuditedStatistic[]>> = {
  otherF: ['f', 'probf'],
  otherTails: [],
  otherMethod: AUDITED_STATISTICS,
  furtherCoefficients: ['adjr2', 'f', 'probf', 'ser', 'aic', 'sc', 'hq', 'df', 'n'],
};
/** What other methods bind by other rules than least squares. */
export const OPEN_WITH_METHOD = AUDITED_STATISTICS.filter((name) => name !== 'n');
export const OPEN_WITH_COEFFICIENTS = STATISTICS_OF.furtherCoefficients.filter(
  (name) => name !== 'n',
);

/** Which cause leaves it open whether a statistic is right; undefined where none does. */
export function causeOfStatistic(
  { causes }: Allowance,
  name: AuditedStatistic,
): AllowanceCause | undefined {
  return causes.find((cause) => STATISTICS_OF[cause].includes(name));
}

/** The same of the probabilities of coefficients. */
export function causeOfTails({ causes }: Allowance): AllowanceCause | undefined {
  return causes.find((cause) => cause !== 'otherF');
}
