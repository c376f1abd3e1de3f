import { conventionsOf } from '../../statistics/coupling/study/conventions';
import type { Study } from '../../statistics/coupling/study/study';
import { warningsOf } from '../../statistics/coupling/study/warnings';
import type { Language } from '../../text/language';
import { methodTexts } from '../../text/method-texts';
import { conventionText, warningText } from '../../text/study-texts';
import { systemNameIn } from '../../text/system-name';
import { VERSION } from '../version';
import type { Method, MethodSource } from './method';

/** How a coupling study came about: its own conventions, and the formulas of every step. */
export function studyMethod(study: Study, source: MethodSource, language: Language): Method {
  const conventions = (reader: Language): string[] =>
    conventionsOf(studyFor(study, reader)).map((convention) => conventionText(convention, reader));
  const cite = (reader: Language): string =>
    methodTexts(reader).citations.study({
      systems: studyFor(study, reader).systems.map(({ name }) => name),
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
      ...warningsOf(studyFor(study, language)).map((warning) => warningText(warning, language)),
    ],
    citation: { en: cite('en'), zh: cite('zh') },
  };
}

/** With the names that the pane gave to its systems in the reader's language. */
function studyFor(study: Study, language: Language): Study {
  const named = <System extends { readonly name: string }>(system: System): System => ({
    ...system,
    name: systemNameIn(system.name, language),
  });
  const { design, systems } = study;
  return {
    ...study,
    design: { ...design, systems: design.systems.map(named) },
    systems: systems.map(named),
  };
}
