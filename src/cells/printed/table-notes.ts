import type { Circumstances } from '../../statistics/audit/regression/circumstances';
import type { NamedLine } from './coefficient-lines';
import { type ShownBlock, shownText } from './reader';
import { headsNormal, plainName } from './regression-headings';
import type { InParentheses } from './beside-coefficients';
import type { TableHeader } from './table-header';

const ROBUST =
  /robust|white|huber|\bhc[0-3]\b|\bhac\b|newey|cluster|wald|bootstrap|driscoll|\bvce\b|稳健|异方差|聚类/i;
/** Regressions whose R², F and criteria are bound by other rules than those of least squares. */
const OTHER_METHOD =
  /2sls|two[- ]stage|instrument|\biv\b|\bgmm\b|logit|probit|tobit|weighted|\bwls\b|\bf?gls\b|random[- ]effects?|quantile|加权|工具变量|随机效应|两阶段|分位数/i;
const EFFECTS =
  /fixed[- ]effects?|\bfe\b|absorb|within|dumm(y|ies)|固定效应|虚拟变量|组内|number of (id|groups?|provinces?|regions?|cities|firms?|clusters?|countries|individuals|units)|cross[- ]sections|个体数|省份数|地区数|城市数|企业数|组数|国家数/i;
const YES = /^(yes|是|√|✓|✔|控制|included?|有|已控制)$/i;
const NO = /^(no|否|×|✗|未控制|not included|无)$/i;
/** Only EViews calls it so; its F-statistic stays the ordinary one whatever the standard errors. */
const EVIEWS = 'akaikeinfocriterion';

/** Whether a cell says Yes or No. */
export function isAnswer(cell: unknown): boolean {
  const text = shownText(cell as never);
  return YES.test(text) || NO.test(text);
}

/**
 * What a table says beside its numbers of how they were computed.
 *
 * @param hasRobustF the only F is called robust: it is not the ordinary one, in EViews' words neither
 */
export function circumstancesOf(
  shown: ShownBlock,
  header: TableHeader,
  others: readonly NamedLine[],
  model: number,
  hasRobustF = false,
): Circumstances {
  const at = header.isHeaded ? undefined : model;
  const said = shown.cells.flatMap((line) => saidIn(line, at));
  const isYes = shown.cells.some((line) => shownText(line[0]) !== '' && answers(line, at, YES));
  const holds = (pattern: RegExp): boolean => said.some((text) => pattern.test(text));
  const isOther = holds(OTHER_METHOD);
  const isEViews = said.some((text) => plainName(text) === EVIEWS);
  const hasEffects = isYes || holds(EFFECTS) || others.some(({ name }) => EFFECTS.test(name));
  const isNormal =
    header.row >= 0 && shown.cells[header.row].some((cell) => headsNormal(shownText(cell)));
  return {
    ...(hasRobustF || holds(ROBUST) ? { errors: 'robust' as const } : {}),
    ...(isEViews && !isOther && !hasRobustF ? { hasOrdinaryF: true as const } : {}),
    ...(isOther ? { hasOtherMethod: true as const } : {}),
    ...(hasEffects ? { hasFurtherCoefficients: true as const } : {}),
    ...(isNormal ? { hasNormalTails: true as const } : {}),
  };
}

/** The words of a line, unless the model answers No to them. */
function saidIn(line: readonly unknown[], model: number | undefined): string[] {
  if (answers(line, model, NO)) return [];
  return line.map((cell) => shownText(cell as never)).filter((text) => /\p{L}/u.test(text));
}

function answers(line: readonly unknown[], model: number | undefined, answer: RegExp): boolean {
  const cells = model === undefined ? line.slice(1) : [line[model]];
  return cells.some((cell) => answer.test(shownText(cell as never)));
}

const ABSOLUTE = /absolute (values? of )?(the )?[tz]\b|^\|[tz]\|$|[tz] ?(值|统计量)?的?绝对值/i;

/** Whether t is printed without its sign. */
export function hasAbsoluteRatios({ cells }: ShownBlock): boolean {
  return cells.flat().some((cell) => ABSOLUTE.test(shownText(cell).normalize('NFKC')));
}

const WORDS: readonly (readonly [InParentheses, RegExp])[] = [
  ['tStatistic', /\b[tz][- ]?(stat(istic)?s?|values?|ratios?)\b|[tz] ?(值|统计量|检验值)/i],
  ['standardError', /(standard|std\.?|robust) ?(errors?|err\.?)|\bs\.?e\.?s?\b|标准误/i],
  ['probability', /\bp[- ]?values?\b|p ?值/i],
];

/** What a note says stands in parentheses and in brackets. */
export function notedBeside({ cells }: ShownBlock): {
  readonly parentheses?: InParentheses;
  readonly brackets?: InParentheses;
} {
  const found: { parentheses?: InParentheses; brackets?: InParentheses } = {};
  for (const text of cells.flat().map((cell) => shownText(cell))) {
    const clauses = text.normalize('NFKC').split(/[;；。，]|,\s|\.\s|\band\b|、/);
    for (const clause of clauses) {
      const where = /bracket|方括号|中括号|\[\s*\]|\[[^\]]*(值|误|stat|err)/i.test(clause)
        ? 'brackets'
        : /parenthes|括号|括弧|\(\s*\)/i.test(clause)
          ? 'parentheses'
          : undefined;
      const what = WORDS.find(([, pattern]) => pattern.test(clause))?.[0];
      if (where !== undefined && what !== undefined) found[where] ??= what;
    }
  }
  return found;
}
