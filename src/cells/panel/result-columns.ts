/** What a coupling study gives; each by the headings that papers print over it. */
const RESULTS: readonly RegExp[] = [
  /^(c(值|\(.*\))?|耦合度(c|\(c\))?|coupling degree)$/,
  /^(t(值|\(.*\))?|综合(协调|发展|评价)?指数(t|\(t\))?|协调指数|comprehensive (coordination |development )?index)$/,
  /^(d(值|\(.*\))?|(耦合)?协调度(d|\(d\))?|(coupling )?coordination( degree)?)$/,
];

/** One letter may be anybody's; two of the three beside each other are a study's results. */
const FEWEST_RESULTS = 2;
/** Two systems need two indicators at least. */
const FEWEST_OTHERS = 2;

/** Which of the columns are results of an earlier study, by their names, beside its indicators. */
export function resultColumns(names: readonly string[]): readonly number[] {
  const kinds = names.map((name) => {
    const heading = name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
    return RESULTS.findIndex((pattern) => pattern.test(heading));
  });
  const columns = kinds.flatMap((kind, column) => (kind < 0 ? [] : [column]));
  const isStudy = new Set(kinds.filter((kind) => kind >= 0)).size >= FEWEST_RESULTS;
  return isStudy && names.length - columns.length >= FEWEST_OTHERS ? columns : [];
}
