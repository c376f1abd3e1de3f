import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { DARK_THEME, LIGHT_THEME } from './theme';

const DARK = '(prefers-color-scheme: dark)';

/** Office's theme where it tells one, else the system's, also when it changes. */
export function useTheme(isOfficeDark: boolean | undefined): Theme {
  const isSystemDark = useMedia(DARK);
  return (isOfficeDark ?? isSystemDark) ? DARK_THEME : LIGHT_THEME;
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => mediaOf(query)?.matches ?? false);
  useEffect(() => {
    const media = mediaOf(query);
    const follow = (): void => setMatches(media?.matches ?? false);
    media?.addEventListener('change', follow);
    return () => media?.removeEventListener('change', follow);
  }, [query]);
  return matches;
}

/** Undefined where a web view cannot be asked. */
function mediaOf(query: string): MediaQueryList | undefined {
  return 'matchMedia' in window ? window.matchMedia(query) : undefined;
}
