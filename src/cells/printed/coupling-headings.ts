import type { ResultColumn } from '../../statistics/audit/coupling/printed-coupling-table';
import { isBesideThePoint } from '../panel/headings';

/** How surely a heading names C, T or D: 4 by its letter, 2 where it may be a system as well. */
export interface ResultScore {
  readonly role: ResultColumn;
  readonly score: number;
}

const LETTERS: Readonly<Record<string, ResultColumn>> = {
  c: 'degree',
  t: 'index',
  d: 'coordination',
};

const plain = (heading: string): string => heading.normalize('NFKC').trim().toLowerCase();

/** Names of C, T and D, the surest first; of a heading the first that fits counts. */
const NAMES: readonly (readonly [ResultColumn, number, RegExp])[] = [
  ['coordination', 3, /耦合协调|协调发展(度|水平|程度|指数)|\bccd\b|coupling[- ]?coordinat/],
  ['index', 3, /综合协调|协调指数|comprehensive coordinat|^coordinat\w* (index|evaluation)/],
  ['coordination', 3, /协调度|(degree|level) of coordinat|coordinat\w* (degree|development|level)/],
  ['coordination', 2, /coordinat/],
  ['degree', 3, /耦合度|耦合强度|coupling/],
  ['index', 2, /^综合.*(指数|水平|得分|评价|评价值|度|值)$|^(综合)?发展(度|水平|指数)$/],
  [
    'index',
    2,
    /^(comprehensive|composite|overall|integrated)\b(?!.*\bof\b).*(index|level|score|evaluation|development)|^development (index|degree|level)$|^index$/,
  ],
];

/** Which result a heading names: C值, 耦合度（C）, Coupling degree C, 综合协调指数; undefined for others. */
export function resultScore(heading: string): ResultScore | undefined {
  const word = plain(heading);
  if (isSystemName(word)) return undefined;
  const letter = letterOf(word);
  if (letter !== undefined) return { role: LETTERS[letter], score: 4 };
  const found = NAMES.find(([, , pattern]) => pattern.test(word));
  return found && { role: found[0], score: found[1] };
}

/** U1, U₂, u(x), f(x), g(y), also behind a name. */
function isSystemName(word: string): boolean {
  return /(?:^|[\s(\p{Script=Han}])(?:u_?\s?\d|[ufg]\([a-z]\))\)?$/u.test(word);
}

function letterOf(word: string): string | undefined {
  const patterns = [
    /^([ctd])\s?(?:值|values?)?$/,
    /^([ctd])\s?[(:,=]/,
    /[\p{Script=Han})]\s?([ctd])\s?值?$/u,
    /\(([ctd])\)\s?值?$/,
    /^\D*\s([ctd])$/,
  ];
  return patterns.map((pattern) => pattern.exec(word)?.[1]).find((found) => found !== undefined);
}

/** Ranks, numbers of lines, codes. */
export function isCountHeading(heading: string): boolean {
  const word = plain(heading);
  return (
    isBesideThePoint(heading) ||
    /排名|排序|名次|位次|序号|编号|^序$|^#$|\brank(ing|s)?\b|^order$|^serial( number)?$/.test(word)
  );
}

/** 'level' for names of levels of D; 'stage' for the stages of C, which are not held against D. */
export function levelHeading(heading: string): 'level' | 'stage' | undefined {
  const word = plain(heading);
  if (/阶段|stage/.test(word) && !/协调|coordinat/.test(word)) return 'stage';
  return /等级|类型|阶段|级别|程度$|level|grade|type|class|stage/.test(word) ? 'level' : undefined;
}
