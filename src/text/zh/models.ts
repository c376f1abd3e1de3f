import type { UnusedLines } from '../../errors/unused-lines';
import type { ModelsTexts } from '../models-texts';
import { shortened } from '../quote';

const PLACES: Readonly<Record<UnusedLines['where'], (address: string) => string>> = {
  left: (address) => `${address} 左侧的`,
  right: (address) => `${address} 右侧的`,
  below: (address) => `${address} 下方的`,
  beforePeriods: (address) => `${address} 中模型首个时期之前的`,
};

/** 第 21 行（2019）, or 第 G 至 I 列（2019 至 2021）. */
function linesText({ where, labels, names: [first, last] }: UnusedLines): string {
  const noun = where === 'below' ? '行' : '列';
  if (labels.length === 1) return `第 ${first} ${noun}（${shortened(labels[0])}）`;
  const ends = `${shortened(labels[0])} 至 ${shortened(labels[labels.length - 1])}`;
  return `第 ${first} 至 ${last} ${noun}（${ends}）`;
}

export const ZH_MODELS: ModelsTexts = {
  keep: {
    button: '保存到工作簿',
    hint: '随文件保存，并连同数据所在位置列于“工作簿”中。',
    notForComparison: '“保留以供比较”只到关闭本窗格为止。',
    keeping: '正在保存…',
    kept: (name) => `已以“${name}”之名存入工作簿，见“工作簿”。保存文件后方写入磁盘。`,
  },
  heading: '本工作簿中的模型',
  none: '尚无模型。请运行回归或耦合研究，然后按“保存到工作簿”。',
  reading: '正在读取模型…',
  checkAgain: '重新检查',
  kinds: { regression: '回归', coupling: '耦合研究' },
  states: {
    checking: '正在检查数据…',
    current: '与数据一致',
    changed: '数据已改动',
    missing: '数据来源缺失',
  },
  lastSeen: (place) => `原在 ${place}`,
  computedBy: (version, date) => `由 Yoke ${version} 于 ${date} 计算`,
  unused: (lines, address) => {
    const head = `${PLACES[lines.where](address)}${linesText(lines)}`;
    return lines.isKnown
      ? `${head}已有内容，而保存模型时尚无：未被使用。`
      : `${head}已有内容：未被使用。保存模型时是否已有，无从得知。`;
  },
  openWith: () => '连同其一并打开',
  leaveOut: () => '不予纳入',
  rerun: '重新运行',
  rerunAll: '全部重新运行',
  open: '打开',
  rename: '重命名',
  remove: '移除',
  of: (action, name) => `${action}：${name}`,
  newName: '新名称',
  saveName: '保存',
  askRemove: (name) => `从工作簿中移除“${name}”？此操作无法撤销。`,
  removeNow: '确认移除',
  keepIt: '保留',
  running: (done, total) => `正在运行第 ${done} 个模型，共 ${total} 个…`,
  ended: '模型运行结束，结果见“工作簿”。',
  unchanged: (figures) => `已重新计算：输出的 ${figures} 个数字均与之前相同。`,
  changed: (changed, figures) => `已重新计算：输出的 ${figures} 个数字中有 ${changed} 个改变。`,
  degreesUnchanged: (rows) => `已重新计算：全部 ${rows} 行的 D 均与之前相同。`,
  degreesChanged: (changed, rows) => `已重新计算：${rows} 行中有 ${changed} 行的 D 改变。`,
  notComparable: '行数过多，未逐行保存 D：重新运行可说明 D 是否改变，但不说明哪些行改变。',
  degreesChangedSomewhere: (rows) =>
    `已重新计算，共 ${rows} 行：结果有改变。行数如此之多时，只保存 D 是否全部相同，不保存哪些 D 改变。`,
  notCompared: '已重新计算。无法说明有何改变：模型此前未保存可供比较的结果；自此已保存。',
  changes: { label: '改变之处', figure: '数字', before: '之前', now: '现在', nothing: '–' },
  nameless: '无名称的部件',
  newer: (format, version) =>
    `由更新版本的 Yoke${version === undefined ? '' : `（${version}）`}写入：其格式为 ${format}，本版本读取格式 1 和 2。请更新 Yoke 后使用。`,
  malformed: 'Yoke 无法将其读作模型：',
  keptAsItIs: '它原样留在文件中，不会被运行。',
  problems: {
    partTooLong: ({ arrived, allowed }) => `模型最多可有 ${allowed} 个字符；该部件有 ${arrived} 个`,
    declarations: () => '模型只含普通元素；该部件含有文档类型、实体、注释或指令',
    notWellFormed: () => '模型须为格式良好的 XML；该部件不是',
    unexpectedElement: ({ element, inside }) =>
      inside === ''
        ? `“${shortened(element)}”不是模型`
        : `“${inside}”中不应有“${shortened(element)}”`,
    elementCount: ({ element, inside, arrived }) =>
      `“${inside}”中须有一个“${element}”；现有 ${arrived} 个`,
    unexpectedText: ({ inside }) => `“${inside}”中不应有文字；现有文字`,
    unexpectedAttribute: ({ element, attribute }) =>
      `“${element}”没有属性“${shortened(attribute)}”；该处却有`,
    missingAttribute: ({ element, attribute }) => `“${element}”须有“${attribute}”；现缺少`,
    badAttribute: ({ element, attribute, arrived }) =>
      `“${element}”的“${attribute}”不能为“${shortened(arrived)}”`,
    attributeTooLong: ({ element, attribute, arrived, allowed }) =>
      `“${element}”的“${attribute}”最多可有 ${allowed} 个字符；现有 ${arrived} 个`,
    repeatedId: ({ count }) => `一个 id 只属于一个模型；现有 ${count} 个相同。请只留下正确的一个`,
    notHandedOver: ({ message }) => `Excel 未交出该部件。其消息为：${message}`,
  },
};
