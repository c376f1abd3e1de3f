import { BLANK_POLICIES, type BlankPolicy } from './custom-functions/arguments';

/** What the playground's address can ask for: ?language=zh-CN&blank=zero. */
export interface PageSettings {
  readonly locale: 'en-US' | 'zh-CN';
  readonly blank: BlankPolicy;
}

/** @param browserLocale decides the language where the address does not */
export function pageSettings(query: string, browserLocale: string): PageSettings {
  const asked = new URLSearchParams(query);
  const locale = asked.get('language') ?? browserLocale;
  return {
    locale: locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US',
    blank: BLANK_POLICIES.find((policy) => policy === asked.get('blank')) ?? 'null',
  };
}
