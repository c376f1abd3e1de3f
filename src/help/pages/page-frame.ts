import { helpPage } from '../../functions/kit/help-file';
import { helpTexts } from '../../text/help-texts';
import { LANGUAGES, type Language } from '../../text/language';
import { type Child, element } from '../html';

/** Nothing from elsewhere, no style or script inside the page. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export const LOCALES: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

interface FramedPage {
  /** Undefined for the page that lists them all. */
  readonly id?: string;
  readonly title: string;
  readonly language: Language;
}

/** A whole page around its content. */
export function pageFrame({ id, title, language }: FramedPage, ...content: Child[]): string {
  const texts = helpTexts(language);
  const file = id === undefined ? 'index.html' : helpPage(id);
  const other = LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length];
  const page = element(
    'html',
    { lang: LOCALES[language] },
    headOf(id === undefined ? title : `${title} – ${texts.title}`),
    element(
      'body',
      {},
      element(
        'header',
        {},
        element('a', { href: 'index.html' }, texts.title),
        element(
          'a',
          { href: `../${other}/${file}`, lang: LOCALES[other], hreflang: LOCALES[other] },
          texts.otherLanguage,
        ),
      ),
      element('main', {}, element('h1', {}, title), content),
    ),
  );
  return `<!doctype html>\n${page.text}\n`;
}

/** The functions' own bundle runs behind the page's script, which stands in for their host. */
function headOf(title: string): Child {
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    element('link', { rel: 'stylesheet', href: '../help.css' }),
    element('script', { src: '../help.js', defer: true }),
    element('script', { src: '../../functions.js', defer: true }),
  );
}
