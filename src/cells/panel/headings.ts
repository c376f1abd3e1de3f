import type { PanelLabelKind } from '../../errors/reason';
import { parsePeriod } from '../../statistics/regression/calendar';
import { type CellValue, isBlank, looksLikeNumber } from '../cell-value';

const HEADINGS: Readonly<Record<PanelLabelKind, RegExp>> = {
  period:
    /^(年|年份|年度|时间|时期|期间|日期|季度|月份|years?|yr|periods?|time|date|quarter|month|t)$/,
  region:
    /^(地区|区域|地域|省|省份|省市|省区|省区市|省市区|城市|市|市域|地级市|地市|县|县域|县市|区县|国家|行政区|行政区划|regions?|provinces?|cit(y|ies)|count(y|ies)|countr(y|ies)|areas?|states?|districts?|prefectures?)$/,
  indicator: /^(指标|变量|项目|indicators?|variables?|items?|series|measures?)$/,
};

/** Names of regions that need no heading: with a suffix, or a province's short name. */
const REGION =
  /^\p{Script=Han}+(省|市|自治区|特别行政区|地区|自治州|州|盟|县|旗|区)$|^(北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|台湾|香港|澳门)$/u;

/** Headings of columns that name nothing: units, codes, numbers of lines. */
const BESIDE_THE_POINT = /^(单位|计量单位|序号|编号|no\.?|id)$|(代码|编码|units?|codes?)$/;

/** A line about the table, not of it: a unit, a source, a remark. */
const NOTE =
  /^[(（[【]?\s*(注|单位|计量单位|资料来源|数据来源|来源|note|notes|unit|units|source|sources)\s*[:：]/i;

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** A heading such as 年份, 地区名称 or Indicator, or undefined. */
export function headingKind(cell: CellValue): PanelLabelKind | undefined {
  if (typeof cell !== 'string') return undefined;
  const word = plain(cell).replace(/\s*(名称|名|names?)$/, '');
  return (['period', 'region', 'indicator'] as const).find((kind) => HEADINGS[kind].test(word));
}

/** Whether a corner names its axes (地区, 地区/年份, Region\Year) and so no indicator. */
export function isHeading(cell: CellValue): boolean {
  if (typeof cell !== 'string') return false;
  const words = cell.split(/[\s/\\|、，,]+/).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => headingKind(word) !== undefined);
}

/** Whether a heading stands over units, codes or numbers of lines. */
export function isBesideThePoint(heading: CellValue): boolean {
  return typeof heading === 'string' && BESIDE_THE_POINT.test(plain(heading));
}

export function looksLikeRegion(cell: CellValue): boolean {
  return typeof cell === 'string' && REGION.test(cell.normalize('NFKC').replace(/\s/g, ''));
}

/** Whether a cell could be a period on sight: 2005, 2005年, 1950Q1; a bare year from 1900 to 2100. */
export function looksLikePeriod(cell: CellValue): boolean {
  if (typeof cell !== 'number' && typeof cell !== 'string') return false;
  const period = parsePeriod(cell);
  if (period === undefined) return false;
  if (period.frequency !== 'year') return true;
  return period.number >= EARLIEST_YEAR && period.number <= LATEST_YEAR;
}

export function isNote(cell: CellValue): boolean {
  return typeof cell === 'string' && NOTE.test(cell.trim());
}

/** A text that is no number: a name or a heading. */
export function isName(cell: CellValue): cell is string {
  return typeof cell === 'string' && !isBlank(cell.trim()) && !looksLikeNumber(cell);
}
