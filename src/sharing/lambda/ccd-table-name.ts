import { SHARE } from '../../functions/coupling/shared-parameters';
import { LEVEL_SCHEMES, LEVEL_SCHEME_NAMES } from '../../statistics/coupling/level-scheme';
import { LANGUAGES } from '../../text/language';
import { VALUE_ERROR, whereNumber } from '../guards';
import { levelExpression, namedScheme } from '../native/levels';
import { COMPUTED, COUNT_DIFFERS, SYSTEM_ARGUMENTS, SYSTEM_NEEDS, indexOf } from './coupling-names';
import { COLUMNS, ROWS, helper, wordOf } from './helper-names';
import type { LambdaName } from './lambda-name';
import { byWord, lambda, letIn, refusing, unlessError } from './lambda-text';
import { SYSTEMS_FAULT } from './systems-names';

/** The level of one D, in a scheme and a language that are known. */
const LEVEL = helper(
  'YOKE_LEVEL',
  ['degree', 'scheme', 'language'],
  whereNumber(
    'degree',
    SHARE,
    byWord(
      'scheme',
      LEVEL_SCHEME_NAMES.map((name) => [
        name,
        byWord(
          'language',
          LANGUAGES.map((language) => [
            language,
            levelExpression('degree', namedScheme(LEVEL_SCHEMES[name], language), 'right'),
          ]),
        ),
      ]),
    ),
  ),
);

const COUNT = `${ROWS.name}(systems)`;

/** Labels as a column: blank ones stay blank, #N/A stays, any other error stops the function. */
const LABELS = {
  label_shape:
    `IF(ISOMITTED(labels),0,` +
    `IF(MIN(${ROWS.name}(labels),${COLUMNS.name}(labels))>1,${VALUE_ERROR},0))`,
  label: `IF(ISOMITTED(labels),SEQUENCE(${COUNT}),TOCOL(IF(labels="","",labels)))`,
  label_fault:
    'REDUCE(0,label,LAMBDA(found,x,IF(ISERROR(found),found,IF(ISERROR(x),IF(ISNA(x),0,x),0))))',
};

const ROW = letIn(
  {
    degree: 'INDEX(degrees,i-1,1)',
    index_value: indexOf('i-1'),
    coordination: '(degree*index_value)^exponent',
  },
  'CHOOSE(j,INDEX(label,i-1,1),degree,index_value,coordination,' +
    `${LEVEL.name}(coordination,scheme_word,language_word))`,
);

export const CCD_TABLE: LambdaName = {
  name: 'YOKE_CCD_TABLE',
  formula: `=${lambda(
    ['systems', '[labels]', '[weights]', '[theta]', '[form]', '[scheme]', '[language]'],
    letIn(
      {
        ...LABELS,
        ...SYSTEM_ARGUMENTS,
        scheme_word: wordOf('scheme', ['liao10', 'paper']),
        language_word: wordOf('language', LANGUAGES),
        fault: `${SYSTEMS_FAULT.name}(systems,form_word)`,
      },
      unlessError(
        [
          'label_shape',
          'weight_fault',
          'exponent',
          'form_word',
          'scheme_word',
          'language_word',
          'fault',
        ],
        refusing(
          [`${ROWS.name}(label)<>${COUNT}`, COUNT_DIFFERS],
          unlessError(
            ['label_fault'],
            letIn(
              COMPUTED,
              `MAKEARRAY(${COUNT}+1,5,LAMBDA(i,j,IF(i=1,` +
                `CHOOSE(j,"Label","C ("&form_word&")","T","D","Level"),${ROW})))`,
            ),
          ),
        ),
      ),
    ),
  )}`,
  needs: [...SYSTEM_NEEDS, LEVEL],
};
