import {
  type BrandVariants,
  type Theme,
  createDarkTheme,
  createLightTheme,
} from '@fluentui/react-components';

/** Yoke's green, from its icon, darkest first. */
const BRAND: BrandVariants = {
  10: '#020503',
  20: '#0a1f17',
  30: '#0b3426',
  40: '#0a4331',
  50: '#08533c',
  60: '#086347',
  70: '#0b6a4b',
  80: '#0f7455',
  90: '#2f8567',
  100: '#48967a',
  110: '#60a68c',
  120: '#78b79f',
  130: '#91c7b2',
  140: '#abd7c6',
  150: '#c5e7da',
  160: '#e0f5ec',
};

const PIXELS_A_REM = 16;

/** Fluent's sizes of text are in pixels; in rem they follow the size that a person has set for text. */
function withTextInRem(theme: Theme): Theme {
  const sizes = Object.entries(theme).flatMap(([name, value]) => {
    const pixels = /^(?:fontSize|lineHeight)/.test(name) && /^([\d.]+)px$/.exec(String(value));
    return pixels ? [[name, `${Number(pixels[1]) / PIXELS_A_REM}rem`] as const] : [];
  });
  return { ...theme, ...Object.fromEntries(sizes) };
}

export const LIGHT_THEME: Theme = withTextInRem(createLightTheme(BRAND));

/** Fluent's dark theme writes in a shade that is too dark for a brand of our own. */
export const DARK_THEME: Theme = {
  ...withTextInRem(createDarkTheme(BRAND)),
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
};
