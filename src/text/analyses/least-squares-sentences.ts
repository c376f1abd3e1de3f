import { symbols } from './analysis';

/** Information criteria of k coefficients. */
export const CRITERIA = symbols(
  'AIC = −2ℓ/T + 2k/T,  SC = −2ℓ/T + k·ln T/T,  HQ = −2ℓ/T + 2k·ln(ln T)/T',
);
export const PER_OBSERVATION = {
  en: 'Information criteria are per observation, as EViews prints them; gretl and Stata do not divide by T, and R counts the error variance as one parameter more.',
  zh: '信息准则按每个观测计（同 EViews）；gretl 与 Stata 不除以 T，R 另把误差方差计为一个参数。',
};
export const DOUBLE_DOUBLE = {
  en: 'All sums are formed with about 32 digits (double-double), from the decimals that the cells show: a cell that shows 0.1 means one tenth. Held against the certified values of NIST.',
  zh: '所有求和均以约 32 位有效数字（双双精度）进行，并以单元格所显示的十进制数为准：显示为 0.1 即为十分之一。已与 NIST 的认证值核对。',
};
