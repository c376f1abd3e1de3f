import type { Localized } from '../language';

export const AUXILIARY = {
  en: 'Obs·R² is T times the R² of the test’s own regression; F tests its added terms, or all but the constant.',
  zh: 'Obs·R² 为观测数乘以检验辅助回归的 R²；F 检验其所加各项，或常数项以外的全部各项。',
};
export const SCALED = {
  en: 'The scaled explained SS takes s² = e′e/(T − k), as EViews does; R and gretl divide by T.',
  zh: 'Scaled explained SS 取 s² = e′e/(T − k)，同 EViews；R 与 gretl 以 T 为分母。',
};
export const LEFT_OUT = {
  en: 'A term that others explain wholly is left out and named.',
  zh: '可由其他项完全解释的项被剔除并注明。',
};
export const UNBROKEN = {
  en: 'The test needs one unbroken series, without groups and holes.',
  zh: '该检验需要一个连续的序列，不能分组或有空缺。',
};

/** A test's own regression, and what is taken from it. */
export function on(dependent: string, rest: string): Localized {
  return { en: `${dependent} on ${rest}`, zh: `${dependent} 对 ${rest}` };
}
