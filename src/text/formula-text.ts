/**
 * A call as it is typed into a cell. Blocks become array constants, {1,2;3,4}; Excel has no blank in
 * them, so a blank is written as "".
 */
export function formulaText(id: string, args: readonly unknown[]): string {
  return `=${id}(${args.map(argumentText).join(',')})`;
}

function argumentText(argument: unknown): string {
  if (!Array.isArray(argument)) return valueText(argument);
  const rows = argument as readonly (readonly unknown[])[];
  return `{${rows.map((row) => row.map(valueText).join(',')).join(';')}}`;
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
