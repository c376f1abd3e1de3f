import { CUSTOM_FUNCTIONS } from '../functions/custom-functions';
import { HELP_FOLDER, helpFile } from '../functions/kit/help-file';
import { LANGUAGES } from '../text/language';
import { ANALYSES } from './analyses/analyses';
import { GUIDES } from './guides/guides';
import { analysisPage } from './pages/analysis-page';
import { functionPage } from './pages/function-page';
import { guidePage } from './pages/guide-page';
import { entrancePage, indexPage } from './pages/index-page';

/** The entry that the build evaluates to write dist/help: the text of each page by its file. */
export function helpPages(): Record<string, string> {
  const pages: [string, string][] = LANGUAGES.flatMap((language) => [
    [`${HELP_FOLDER}/${language}/index.html`, indexPage(language)],
    ...CUSTOM_FUNCTIONS.map((declared): [string, string] => [
      helpFile(language, declared.id),
      functionPage(declared, language),
    ]),
    ...ANALYSES.map((analysis): [string, string] => [
      helpFile(language, analysis.id),
      analysisPage(analysis, language),
    ]),
    ...GUIDES.map((guide): [string, string] => [
      helpFile(language, guide.id),
      guidePage(guide, language),
    ]),
  ]);
  return Object.fromEntries([[`${HELP_FOLDER}/index.html`, entrancePage()], ...pages]);
}
