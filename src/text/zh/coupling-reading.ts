import type { CouplingReadingTexts } from '../coupling-reading-texts';
import { shortened } from '../quote';
import { list } from './list';

export const ZH_COUPLING_READING: CouplingReadingTexts = {
  turned: '该区域的 C、T、D 位于行首：已将表格转置，使每行为一个观测。',
  titles: (texts) => `视为标题或注释而略过：${list(texts.map((text) => shortened(text)))}。`,
  joined: (rows) => `前 ${rows} 行合并为各列的标题。`,
  noHeadings: '未找到标题行：各列以其序号称呼。',
  summaries: (labels) => `均值、合计之类的行不满足各恒等式，未作核对：${list(labels)}。`,
};
