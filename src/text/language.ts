/** The languages of what a person reads. Function names are the same in all of them. */
export type Language = 'en' | 'zh';

export const LANGUAGES: readonly Language[] = ['en', 'zh'];

/** One text in every language; a missing one does not compile. */
export type Localized = Readonly<Record<Language, string>>;

/** The language for one of Office's or the browser's locales, such as zh-CN. */
export function languageOfLocale(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
