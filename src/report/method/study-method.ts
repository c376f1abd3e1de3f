import { conventionsOf } from '../../statistics/coupling/study/conventions';
import type { Study } from '../../statistics/coupling/study/study';
import { warningsOf } from '../../statistics/coupling/study/warnings';
import type { Language } from '../../text/language';
import { methodTexts } from '../../text/method-texts';
import { conventionText, warningText } from '../../text/study-texts';
import { VERSION } from '../version';
import type { Method, MethodSource } from './method';

/** How a coupling study came about: its own conventions, and the formulas of every step. */
export function studyMethod(study: Study, source: MethodSource, language: Language): Method {
  const conventions = (reader: Language): string[] =>
    conventionsOf(study).map((convention) => conventionText(convention, reader));
  const cite = (reader: Language): string =>
    methodTexts(reader).citations.study({
      systems: study.systems.map(({ name }) => name),
      conventions: conventions(reader),
      version: VERSION,
    });
  return {
    analyses: [
      'couplingStudy',
      'rescaling',
      'weighting',
      'couplingDegree',
      'coordination',
      'levels',
      'relative',
      'obstacles',
    ],
    source,
    steps: [
      ...conventions(language),
      ...warningsOf(study).map((warning) => warningText(warning, language)),
    ],
    citation: { en: cite('en'), zh: cite('zh') },
  };
}
