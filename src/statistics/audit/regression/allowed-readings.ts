import { type Allowance, OPEN_WITH_COEFFICIENTS, OPEN_WITH_METHOD } from './allowance';
import { likelySlip } from './likely-slip';
import { degreesOfRow, type PreparedTable } from './prepared-table';
import type { Reading } from './reading';
import { type DegreesRange, MOST_DEGREES } from './student-tail';

/** More coefficients than this beyond the printed ones are not tried. */
const MOST_FURTHER = 3000;

/**
 * How else a table may be read that contradicts ordinary least squares, by what it says itself or what
 * is stated of it: robust errors, coefficients that are not printed, z, another method; the least that
 * is given up first. None where it says nothing of the kind.
 */
export function allowedReadings(table: PreparedTable, count: number | undefined): Reading[] {
  const { circumstances = {} } = table.printed;
  const { errors, hasOrdinaryF, hasFurtherCoefficients, hasOtherMethod, hasNormalTails } =
    circumstances;
  if (errors === 'ordinary') return [];
  if (hasOtherMethod === true) return open(table, 'otherMethod');
  const isRobust = errors === 'robust';
  const { readings } = table;
  const plain = otherTails(table, readings, isRobust);
  const mayLackMore = hasFurtherCoefficients === true;
  if (!isRobust && !mayLackMore) return hasNormalTails === true ? plain : [];
  const withOtherF = hasOrdinaryF === true && !isRobust ? [] : readings.map(withoutF);
  const allowed = [...withOtherF, ...plain, ...otherTails(table, withOtherF, true)];
  if (count !== undefined) {
    const absorbing = readings.flatMap((reading) => withFurther(reading, count));
    const robust = absorbing.map(withoutF);
    allowed.push(...absorbing, ...robust, ...otherTails(table, robust, true));
  }
  return mayLackMore ? [...allowed, ...open(table)] : allowed;
}

/**
 * How else a table might be read that says nothing of its errors or of more coefficients: one common
 * practice at a time, a robust F (unless a slip of print is likelier), p by the normal distribution,
 * effects that were absorbed. An explanation of what differs, not an excuse.
 */
export function conceivableReadings(table: PreparedTable, count: number): Reading[] {
  const { readings, printed } = table;
  const { errors, hasOrdinaryF } = printed.circumstances ?? {};
  if (errors === 'ordinary') return [];
  const isOrdinaryF = hasOrdinaryF === true || likelySlip(table, count) !== undefined;
  return [
    ...(isOrdinaryF ? [] : readings.map(withoutF)),
    ...otherTails(table, readings, false),
    ...readings.flatMap((reading) => withFurther(reading, count)),
  ];
}

function withAllowance(reading: Reading, more: Partial<Allowance>): Reading {
  const { causes = [], leftOut = [], ...others } = reading.allowance ?? {};
  return {
    ...reading,
    allowance: {
      ...others,
      ...more,
      causes: [...causes, ...(more.causes ?? [])],
      leftOut: [...leftOut, ...(more.leftOut ?? [])],
    },
  };
}

function withoutF(reading: Reading): Reading {
  return withAllowance(reading, { causes: ['otherF'], leftOut: ['f', 'probf'] });
}

/** p of the normal distribution, or of fewer degrees of freedom that all rows have in common. */
function otherTails(
  table: PreparedTable,
  readings: readonly Reading[],
  mayBeFewer: boolean,
): Reading[] {
  const common = commonDegrees(table);
  const ends = common.flatMap(({ from, to }) => [
    ...(to === MOST_DEGREES ? [Infinity] : []),
    ...(mayBeFewer ? [from] : []),
  ]);
  return [...new Set(ends)].flatMap((tailDegrees) =>
    readings.map((reading) => withAllowance(reading, { causes: ['otherTails'], tailDegrees })),
  );
}

/** The degrees of freedom with which p belongs to t in every row. */
function commonDegrees({ rows }: PreparedTable): DegreesRange[] {
  const ranges = rows.map(degreesOfRow).filter((each) => each !== undefined);
  if (ranges.length === 0) return [];
  return ranges.reduce((common, own) =>
    common.flatMap((a) =>
      own.flatMap((b) => {
        const from = Math.max(a.from, b.from);
        const to = Math.min(a.to, b.to);
        return from <= to ? [{ from, to }] : [];
      }),
    ),
  );
}

/**
 * More coefficients than are printed. F counts all of them as slopes, or, as where effects are
 * absorbed, those that are printed.
 */
function withFurther(reading: Reading, count: number): Reading[] {
  const { coefficientCount, slopeCount } = reading;
  const most = Math.min(count - 2 - coefficientCount, MOST_FURTHER);
  return Array.from({ length: Math.max(0, most) }, (_, i) => i + 1).flatMap((further) => {
    const all = coefficientCount + further;
    const allowance: Allowance = {
      causes: ['furtherCoefficients'],
      leftOut: [],
      coefficientCount: all,
    };
    return [slopeCount, slopeCount + further].map((slopes) => ({
      coefficientCount: all,
      slopeCount: slopes,
      isCentred: true,
      allowance,
    }));
  });
}

/** Nothing that hangs on the number of coefficients, or on the method, is held against anything. */
function open(
  table: PreparedTable,
  cause: 'furtherCoefficients' | 'otherMethod' = 'furtherCoefficients',
): Reading[] {
  const [reading] = table.readings;
  if (reading === undefined) return [];
  const base = withAllowance(reading, {
    causes: [cause],
    leftOut: cause === 'otherMethod' ? OPEN_WITH_METHOD : OPEN_WITH_COEFFICIENTS,
  });
  return [base, ...otherTails(table, [base], true)];
}
