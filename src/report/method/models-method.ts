import { covarianceAnalysis } from '../../text/analyses/covariances';
import type { AnalysisName } from '../../text/analyses/analyses';
import { covarianceName } from '../../text/covariance-name';
import type { Language } from '../../text/language';
import { type ModelInWords, methodTexts } from '../../text/method-texts';
import type { PaperModel } from '../paper/paper-model';
import { VERSION } from '../version';
import type { Method } from './method';

/** How a table of kept models came about, each with its data and the kind of its standard errors. */
export function modelsMethod(
  models: readonly PaperModel[],
  /** What stands under the table, in a language. */
  notesIn: (language: Language) => readonly string[],
  language: Language,
): Method {
  const texts = methodTexts(language);
  const cite = (reader: Language): string =>
    methodTexts(reader).citations.models({
      models: models.map((model, index) => inWords(model, index, reader)),
      notes: notesIn(reader),
      version: VERSION,
    });
  return {
    analyses: ['paperTable', ...new Set(models.flatMap(estimationOf))],
    source: undefined,
    steps: [
      ...models.map((model, index) => texts.models(inWords(model, index, language))),
      texts.notation,
      ...notesIn(language),
    ],
    citation: { en: cite('en'), zh: cite('zh') },
  };
}

function estimationOf({ fixedEffects, covariance }: PaperModel): AnalysisName[] {
  return fixedEffects === undefined
    ? ['leastSquares', covarianceAnalysis(covariance)]
    : ['fixedEffects'];
}

function inWords(model: PaperModel, index: number, language: Language): ModelInWords {
  const { equation, sample, statistics, address, covariance, fixedEffects, group } = model;
  return {
    number: index + 1,
    equation,
    sample: `${sample.first}–${sample.last}`,
    observations: statistics.observations,
    address,
    covariance: covarianceName(covariance, language),
    fixedEffects,
    group,
  };
}
