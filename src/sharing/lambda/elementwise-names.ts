import { SHARE } from '../../functions/coupling/shared-parameters';
import { formExpression } from '../../report/study/form-formulas';
import { COUPLING_FORM_NAMES, couplingForm } from '../../statistics/coupling/coupling-degree';
import {
  COUPLING_STAGES,
  type ClosedEnd,
  LEVEL_SCHEMES,
  LEVEL_SCHEME_NAMES,
  type LevelName,
  type LevelScheme,
} from '../../statistics/coupling/level-scheme';
import { LANGUAGES, type Language } from '../../text/language';
import { DIVISION_BY_ZERO, type Limits, VALUE_ERROR, whereNumber } from '../guards';
import { levelExpression, namedScheme } from '../native/levels';
import { EXPONENT, FROM_ZERO, indexExpression, levelLimits } from '../native/pairs';
import type { LambdaName } from './lambda-name';
import { byWord } from './lambda-text';

interface NumberArgument {
  readonly name: string;
  /** What it is when left out. */
  readonly standard?: number;
}

interface WordArgument {
  readonly name: string;
  readonly standard: string;
}

/**
 * A LAMBDA of functions that go element by element: a single value goes with every element of a
 * block, and blocks of different shapes are an error.
 *
 * @param write the expression of an element, of the numbers' and words' own names
 */
function elementwiseLambda(
  numbers: readonly NumberArgument[],
  words: readonly WordArgument[],
  write: string,
): string {
  const optional = ({ standard }: { standard?: number | string }): boolean =>
    standard !== undefined;
  const parameters = [...numbers, ...words].map((each) =>
    optional(each) ? `[${each.name}]` : each.name,
  );
  const blocks = numbers.flatMap(({ name, standard }) => {
    const block = standard === undefined ? name : `IF(ISOMITTED(${name}),${standard},${name})`;
    // A single value has no rows in every engine.
    return [
      `${name}_in,${block}`,
      `${name}_rows,IFERROR(ROWS(${name}_in),0)`,
      `${name}_columns,IF(${name}_rows=0,1,COLUMNS(${name}_in))`,
    ];
  });
  const chosen = words.map(
    ({ name, standard }) =>
      `${name}_word,IF(ISOMITTED(${name}),"${standard}",LOWER(TRIM(${name})))`,
  );
  const all = (part: string): string => numbers.map(({ name }) => `${name}_${part}`).join(',');
  const differs = numbers.map(
    ({ name: n }) =>
      `AND(${n}_rows*${n}_columns>1,OR(${n}_rows<>all_rows,${n}_columns<>all_columns))`,
  );
  const elements = numbers.map(
    ({ name: n }) =>
      `${n}_one,IF(${n}_rows=0,${n}_in,INDEX(${n}_in,MIN(i,${n}_rows),MIN(j,${n}_columns)))`,
  );
  return (
    `=LAMBDA(${parameters.join(',')},LET(${[...blocks, ...chosen].join(',')},` +
    `all_rows,MAX(1,${all('rows')}),all_columns,MAX(1,${all('columns')}),` +
    `IF(OR(${differs.join(',')}),${VALUE_ERROR},` +
    `MAKEARRAY(all_rows,all_columns,LAMBDA(i,j,LET(${elements.join(',')},${write}))))))`
  );
}

const WEIGHT_ARGUMENTS: readonly NumberArgument[] = [
  { name: 'alpha', standard: 0.5 },
  { name: 'beta', standard: 0.5 },
];
const PAIR: readonly NumberArgument[] = [{ name: 'first' }, { name: 'second' }];
const FORM_WORD: WordArgument = { name: 'form', standard: 'paper' };
const [K, DU, ALPHA, BETA, THETA] = ['first', 'second', 'alpha', 'beta', 'theta'].map(
  (name) => `${name}_one`,
);

function judged(numbers: readonly (readonly [string, Limits])[], then: string): string {
  return numbers.reduceRight((rest, [x, limits]) => whereNumber(x, limits, rest), then);
}

const formsOfPair = (write: (degree: string, limits: Limits) => string): string =>
  byWord(
    'form_word',
    COUPLING_FORM_NAMES.map((form) => [
      form,
      write(
        formExpression(form, [K, DU], `${K},${DU}`),
        levelLimits(couplingForm(form).largestInput),
      ),
    ]),
  );

const ENDS: readonly ClosedEnd[] = ['right', 'left'];

function levelsInWords(scheme: LevelScheme<LevelName>): string {
  const inLanguage = (language: Language): string =>
    byWord(
      'closed_word',
      ENDS.map((end) => [end, levelExpression('degree_one', namedScheme(scheme, language), end)]),
    );
  return byWord(
    'language_word',
    LANGUAGES.map((language) => [language, inLanguage(language)]),
  );
}

const LANGUAGE_WORDS: readonly WordArgument[] = [
  { name: 'language', standard: 'en' },
  { name: 'closed', standard: 'right' },
];
const DEGREE: readonly NumberArgument[] = [{ name: 'degree' }];

/** The names of the functions that go element by element. */
export const ELEMENTWISE_NAMES = {
  COUPLING: {
    name: 'YOKE_COUPLING',
    formula: elementwiseLambda(
      PAIR,
      [FORM_WORD],
      formsOfPair((degree, limits) =>
        judged(
          [
            [K, limits],
            [DU, limits],
          ],
          degree,
        ),
      ),
    ),
  },
  CCD: {
    name: 'YOKE_CCD',
    formula: elementwiseLambda(
      [...PAIR, ...WEIGHT_ARGUMENTS, { name: 'theta', standard: 0.5 }],
      [FORM_WORD],
      formsOfPair((degree, limits) =>
        judged(
          [
            [K, limits],
            [DU, limits],
            [ALPHA, SHARE],
            [BETA, SHARE],
            [THETA, EXPONENT],
          ],
          `((${degree})*(${indexExpression(K, DU, ALPHA, BETA)}))^${THETA}`,
        ),
      ),
    ),
  },
  'CCD.INDEX': {
    name: 'YOKE_CCD_INDEX',
    formula: elementwiseLambda(
      [...PAIR, ...WEIGHT_ARGUMENTS],
      [],
      judged(
        [
          [K, FROM_ZERO],
          [DU, FROM_ZERO],
          [ALPHA, SHARE],
          [BETA, SHARE],
        ],
        indexExpression(K, DU, ALPHA, BETA),
      ),
    ),
  },
  'CCD.RELATIVE': {
    name: 'YOKE_CCD_RELATIVE',
    formula: elementwiseLambda(
      PAIR,
      [],
      judged(
        [
          [K, FROM_ZERO],
          [DU, FROM_ZERO],
        ],
        `IF(${DU}=0,${DIVISION_BY_ZERO},${K}/${DU})`,
      ),
    ),
  },
  'CCD.LEVEL': {
    name: 'YOKE_CCD_LEVEL',
    formula: elementwiseLambda(
      DEGREE,
      [{ name: 'scheme', standard: 'paper' }, ...LANGUAGE_WORDS],
      whereNumber(
        'degree_one',
        SHARE,
        byWord(
          'scheme_word',
          LEVEL_SCHEME_NAMES.map((name) => [name, levelsInWords(LEVEL_SCHEMES[name])]),
        ),
      ),
    ),
  },
  'COUPLING.STAGE': {
    name: 'YOKE_COUPLING_STAGE',
    formula: elementwiseLambda(
      DEGREE,
      LANGUAGE_WORDS,
      whereNumber('degree_one', SHARE, levelsInWords(COUPLING_STAGES)),
    ),
  },
} satisfies Readonly<Record<string, LambdaName>>;
