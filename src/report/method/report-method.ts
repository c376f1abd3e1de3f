import { ANALYSES, type AnalysisName } from '../../text/analyses/analyses';
import type { Language, Localized } from '../../text/language';
import { methodTexts } from '../../text/method-texts';
import type { PaperModel } from '../paper/paper-model';
import { type Report, reportLines } from '../report';
import { VERSION } from '../version';
import type { Method, MethodSource } from './method';

/** How a report came about that no single equation stands behind: its own lines tell what was done. */
export function reportMethod(
  report: Report,
  analyses: Method['analyses'],
  source: MethodSource,
): Method {
  return {
    analyses,
    source,
    steps: reportLines(report),
    citation: citationOf(analyses[0]),
  };
}

/** How a table of kept models came about. */
export function modelsMethod(models: readonly PaperModel[], language: Language): Method {
  const texts = methodTexts(language);
  return {
    analyses: ['paperTable', 'leastSquares', 'covariance'],
    source: undefined,
    steps: [
      ...models.map(({ equation, sample }, index) =>
        texts.models(index + 1, equation, `${sample.first}–${sample.last}`),
      ),
      texts.notation,
    ],
    citation: citationOf('paperTable'),
  };
}

function citationOf(analysis: AnalysisName): Localized {
  const { title } = ANALYSES[analysis];
  const cite = (language: Language): string =>
    methodTexts(language).citations.other(title[language], VERSION);
  return { en: cite('en'), zh: cite('zh') };
}
