import { setReaderLanguage } from '../../functions/kit/reader-language';
import { languageOfLocale } from '../../text/language';
import { hostFunctions } from './function-host';
import { enliven } from './live-example';

const { lang } = document.documentElement;
const calls = hostFunctions(lang);
// The page's language, whatever the pane of the same host was switched to.
setReaderLanguage(languageOfLocale(lang));

// Both scripts are deferred: by then the functions' bundle has run behind this one.
document.addEventListener('DOMContentLoaded', () => {
  for (const example of document.querySelectorAll<HTMLElement>('.example')) {
    const call = calls.get(example.dataset.function ?? '');
    if (call !== undefined) enliven(example, call);
  }
  for (const note of document.querySelectorAll<HTMLElement>('.with-script, .without-script')) {
    note.hidden = note.classList.contains('without-script');
  }
});
