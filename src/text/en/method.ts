import type { CitedContent, LagLimitsInWords, MethodTexts, ModelInWords } from '../method-texts';
import { shortened } from '../quote';
import { counted } from './counted';
import { list } from './list';

export const EN_METHOD: MethodTexts = {
  sheetName: 'Method',
  goesAlong: 'With a Method sheet: data, formulas, conventions, text for a paper',
  title: (analysis) => `Method: ${analysis}`,
  parts: {
    data: 'Data',
    steps: 'What was done',
    formulas: 'Formulas',
    conventions: 'Conventions',
    references: 'References',
    citation: 'Text for a paper',
    used: 'Values as they entered',
  },
  resultPlace: ['Belongs to the result on ', '.'],
  data: (address, rows, columns) =>
    `${address}: ${counted(rows, 'row')} with the headings, ${counted(columns, 'column')}.`,
  dataKept: 'Each model on data of its own, as they were when it was run: see below.',
  computed: (version, date) => `Computed by Yoke ${version} on ${date}.`,
  notation:
    'In the equation the dependent variable stands first, then C, the constant, and the regressors. X(-1) is X one period before, X(-1 to -3) its lags one to three, D(X) = X − X(-1), LOG the natural logarithm, DLOG(X) = D(LOG(X)), @TREND counts periods from 0.',
  equation: (equation) => `Equation: ${equation}`,
  observation: 'Obs.',
  usedShown: 'The values of each term stand at the right, one row an observation.',
  usedNotShown: (observations, most) =>
    `The ${observations} observations are not listed here (at most ${most} are); they are formed from the data as above.`,
  group: 'Group',
  groups: ({ column, count, isFixed }) =>
    isFixed
      ? `Groups: the column ${shortened(column)}, ${counted(count, 'group')}; each has a constant of its own, and lags and differences stay within it.`
      : `Groups: the column ${shortened(column)}, ${counted(count, 'group')}; one constant for all, and lags and differences stay within a group.`,
  series: (names) => `Series: ${list(names)}`,
  sample: (sample) => `Sample: ${sample === '' ? 'all observations' : sample}`,
  withinGroups: (column) => `Groups: the column ${shortened(column)}; lags stay within a group.`,
  lags: (limits) => `Lags compared: ${limitsText(limits)}.`,
  criteria: { aic: 'AIC', sc: 'SC', hq: 'HQ', adjustedRSquared: 'adjusted R²' },
  chosenLags: (criterion, equation) => `Chosen by ${criterion}: ${equation}`,
  models: (model) => `(${model.number}) ${modelText(model)}`,
  citations: {
    regression: ({
      equation,
      sample,
      observations,
      isAdjusted,
      groups,
      hasLags,
      covariance,
      version,
    }) => {
      const count = `${counted(observations, 'observation')}${isAdjusted ? ' after adjustments' : ''}`;
      const over = `over ${sample} (${count}) with Yoke ${version}, an add-in for Excel`;
      if (groups === undefined) {
        return `The equation ${equation} was estimated by least squares ${over}. ${covariance}`;
      }
      const column = `the column ${shortened(groups.column)} (${counted(groups.count, 'group')})`;
      const within = hasLags ? ' Lags and differences stay within a group.' : '';
      return groups.isFixed
        ? `The equation ${equation} was estimated with fixed effects, a constant for each group of ${column}, by the within estimator ${over}.${within} ${covariance}`
        : `The equation ${equation} was estimated by pooled least squares, one constant for all groups of ${column}, ${over}.${within} ${covariance}`;
    },
    study: ({ systems, conventions, version }) =>
      `The coupling coordination degree of ${list(systems)} was computed with Yoke ${version}, an add-in for Excel. ${conventions.join(' ')}`,
    view: (content) => contentText(content),
    series: ({ title, names, sample, group, contents, conventions, version }) =>
      joined([
        `${title} of ${list(names)}${sample === '' ? '' : ` over ${sample}`}${group === undefined ? '' : `, lags within the groups of ${shortened(group)}`}: computed with Yoke ${version}, an add-in for Excel.`,
        ...contents.map(contentText),
        ...conventions,
      ]),
    lags: (lags) =>
      `The lag orders of ${lags.equation} were chosen by ${lags.criterion} among ${counted(lags.candidates, 'combination')} (${limitsText(lags.limits)})${lags.group === undefined ? '' : `, lags staying within the groups of ${shortened(lags.group)}`}, all estimated by least squares over the same ${counted(lags.observations, 'observation')} of ${lags.sample}, with Yoke ${lags.version}, an add-in for Excel. Chosen: ${lags.chosen}.`,
    models: ({ models, notes, version }) =>
      joined([
        `The models were estimated with Yoke ${version}, an add-in for Excel: ${models.map((model) => `(${model.number}) ${modelText(model)}`).join('; ')}.`,
        ...notes,
      ]),
  },
};

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function contentText({ title, statistics, sentences }: CitedContent): string {
  const said = statistics.length === 0 ? [] : [`${title}: ${statistics.join(', ')}.`];
  const rest =
    said.length > 0 ? sentences : sentences.map((own, i) => (i === 0 ? `${title}: ${own}` : own));
  return joined([...said, ...rest]);
}

function limitsText({
  dependent,
  dependentLags,
  leastDependentLags,
  series,
}: LagLimitsInWords): string {
  return [
    `${dependent}: ${leastDependentLags} to ${dependentLags} lags`,
    ...series.map(
      ({ name, firstLag, lastLag }) => `${name}: lags from ${firstLag} up to ${lastLag} at most`,
    ),
  ].join('; ');
}

function modelText(model: ModelInWords): string {
  const { equation, sample, observations, address, covariance, fixedEffects, group } = model;
  return [
    `${equation}, ${sample}, ${counted(observations, 'observation')}`,
    ...(address === undefined ? [] : [`data ${address}`]),
    ...(fixedEffects === undefined
      ? group === undefined
        ? []
        : [`lags within the groups of ${shortened(group)}`]
      : [
          `fixed effects of ${counted(fixedEffects, 'group')}${group === undefined ? '' : ` of the column ${shortened(group)}`}`,
        ]),
    `standard errors: ${covariance}`,
  ].join(', ');
}
