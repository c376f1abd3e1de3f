/**
 * The digits that a number format shows of a value, from its first section (those for negative
 * values and zero differ in signs only); undefined for General, text, fractions, powers of ten, dates
 * and optional digits (#), which leave the decimals to the value.
 */
export function decimalsOfFormat(format: string): number | undefined {
  const section = format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')[0];
  if (/general|@|\/|[dmyhs]/i.test(section)) return undefined;
  const found = /[0#?](?:\.([0#?]*))?(?!,*[0#?.])/.exec(section);
  if (found === null || /e[+-]/i.test(section)) return undefined;
  const behind = found[1] ?? '';
  if (/[#?]/.test(behind)) return undefined;
  const percent = (section.match(/%/g) ?? []).length;
  const thousands = /,+(?=[^0#?,]*$)/.exec(section.replace(/\.[0#?]*/, ''))?.[0].length ?? 0;
  return behind.length + 2 * percent - 3 * thousands;
}
