import type { CheckMethodTexts, StatedDesign, VerdictCounts } from '../check-method';
import { counted } from './counted';
import { list } from './list';
import { EN_REGRESSION_AUDIT } from './regression-audit';

const INTERVALS =
  'Each printed number was taken for every value within half a unit of its last digit, ends included';

const SCHEMES = {
  paper: 'the source paper’s bands',
  liao10: 'the ten levels of Liao (1999)',
  own: 'cuts of its own',
} as const;

const NAMES: Readonly<Record<keyof StatedDesign, string>> = {
  form: 'the form of C',
  weights: 'the weights',
  theta: 'θ',
  scheme: 'the scheme of levels',
  closed: 'which band a cut belongs to',
};

const IN_PARENTHESES = {
  standardError: 'standard errors',
  tStatistic: 't statistics',
  probability: 'p-values',
} as const;

const verdicts = ({ consistent, impossible, differs, cannotTell }: VerdictCounts): string =>
  `of ${counted(consistent + impossible + differs + cannotTell, 'printed number')} ${consistent} agree with the others, ${impossible} cannot be, ${differs} differ, and of ${cannotTell} nothing can be told`;

export const EN_CHECK_METHOD: CheckMethodTexts = {
  columns: (systems, results) =>
    `Columns: ${[...systems.map((name, i) => `U${i + 1} = ${name}`), ...results].join('; ')}.`,
  notPrinted: '(not printed)',
  stated: ({ form, weights, theta, scheme, closed }) => {
    const parts = [
      ...(form === undefined ? [] : [`form ${form}`]),
      ...(weights === undefined ? [] : [`weights ${weights.join(', ')}`]),
      ...(theta === undefined ? [] : [`θ = ${theta}`]),
      ...(scheme === undefined ? [] : [`levels: ${SCHEMES[scheme]}`]),
      ...(closed === undefined
        ? []
        : [`a cut belongs to the band ${closed === 'right' ? 'below it' : 'above it'}`]),
    ];
    return `Stated by the text: ${parts.join('; ')}.`;
  },
  nothingStated: 'Stated by the text: nothing.',
  foundOut: (names) => `Found out from the rows: ${names.map((name) => NAMES[name]).join(', ')}.`,
  heldAgainst: (form, weights, theta) =>
    `Held against: form ${form}, weights ${weights.join(', ')}, θ = ${theta}.`,
  layout: (inParentheses) =>
    `Numbers in parentheses, where there are any, were read as ${inParentheses === undefined ? 'the report below says' : IN_PARENTHESES[inParentheses]}.`,
  errors: (stated) =>
    stated === undefined
      ? 'How standard errors and F were computed was not stated beside the table: it was held against ordinary least squares, but for what the table itself says.'
      : `Standard errors and F, as stated: ${stated === 'ordinary' ? 'ordinary, with all coefficients printed' : 'robust, HAC or clustered'}.`,
  stars: (convention) =>
    convention === undefined
      ? 'What the stars stand for was not stated; only what no usual convention allows is blamed.'
      : `Stars, as stated: ${convention}.`,
  assumed: (observations, coefficients) =>
    `The verdicts hold for ${counted(observations, 'observation')} and ${counted(coefficients, 'coefficient')}, which fit the printed numbers best.`,
  data: (address) => `Data in which the specification was looked for: ${address}.`,
  noData: 'Without data: the printed numbers were held against each other only.',
  usedShown:
    'Every printed number stands at the right with the interval that it was taken for, one row a number.',
  usedNotShown: (numbers, most) =>
    `The ${numbers} printed numbers are not listed here (at most ${most} are).`,
  headings: { row: 'Row', column: 'Column', printed: 'Printed', lower: 'From', upper: 'To' },
  citations: {
    coupling: ({ rows, columns, form, weights, theta, isGiven, counts, version }) => {
      const design =
        form === undefined
          ? ''
          : ` The numbers were held against C of the form ${form}, T = ΣαU with weights ${weights.join(', ')} and D = (C·T)^θ with θ = ${theta}${isGiven ? ', as stated' : ', found out from the rows'}.`;
      return `The published coupling table (${counted(rows, 'row')}; ${list(columns)}) was checked with Yoke ${version}, an add-in for Excel. ${INTERVALS}.${design} Result: ${verdicts(counts)}.`;
    },
    regression: ({ coefficients, statistics, counts, found, version }) => {
      const held = statistics.map((name) => EN_REGRESSION_AUDIT.statistics[name]);
      const data =
        found === undefined
          ? ''
          : ` On the data in ${found.address} the equation ${found.equation} over ${found.first}–${found.last} gives ${found.digits} of the ${found.printedDigits} printed digits.`;
      return `The published regression table (${[counted(coefficients, 'coefficient'), ...held].join(', ')}) was checked with Yoke ${version}, an add-in for Excel. ${INTERVALS}, and held against the others by the identities of least squares. Result: ${verdicts(counts)}.${data}`;
    },
  },
};
