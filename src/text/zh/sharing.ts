import type { SharingTexts } from '../sharing-texts';

export const SHARING_ZH: SharingTexts = {
  title: '分享前准备',
  about:
    '未安装 Yoke 的同事在 Excel 重新计算后只会看到 #NAME?。此处将 Yoke 公式转换为任何电子表格都能计算的形式。转换前后逐个比较所有数值；只要有一个不同，就不作任何更改。',
  scan: '扫描工作簿',
  scanning: '正在扫描…',
  nothing: '此工作簿中没有 Yoke 公式。',
  found: '各工作表中的 Yoke 公式',
  headings: ['工作表', '公式', '单元格'],
  becomes: (sheet) => `${sheet}：公式转换为`,
  forms: {
    native: '原生公式（Excel、WPS、LibreOffice）',
    lambda: 'LAMBDA 名称（Excel 2024、Microsoft 365）',
    values: '数值',
    leave: '保持不变',
  },
  protectedSheet: (sheet) => `${sheet} 受保护，保持不变。如需转换，请先撤销保护。`,
  hiddenSheet: (sheet) => `${sheet} 已隐藏，其公式同样计入。`,
  notComputed: (count) =>
    `${count} 个公式保持原样：未能计算（#NAME?、#SPILL!、#BUSY!），或有其他公式以 A2# 的形式引用其溢出区域。`,
  onlyValues: (count, why, places) => `${count} 个公式只能转换为数值：${why}（${places}）。`,
  obstacles: {
    unreadable: '无法读取公式',
    unknownReference: '找不到所引用的单元格',
    wholeColumns: '引用了整列或整行',
    optionNotWritten: '选项写在单元格中，而不是公式中',
    tableNotRange: '数据表在公式内部计算，请将其放入单元格',
    insideArray: '数组在更大的公式内部计算',
    principalComponents: '主成分没有原生公式',
    noNativeForm: '该函数没有原生公式',
    givesAnError: '整个公式返回错误值',
    mixedFaults: '数据中含有错误值，或有多种问题',
    shapeDiffers: '公式所占单元格与预期不符',
    regressionTerms: 'LINEST 只接受数据列及其滞后项',
    regressionOptions: 'LINEST 不支持稳健标准误和分组',
    regressionHoles: 'LINEST 不接受有间断的样本',
    exactFit: '回归完全拟合',
    tooLong: '原生公式超过 Excel 的长度限制',
  },
  convert: '转换',
  converting: '正在转换并比较…',
  converted: (cells, others) =>
    `已转换。共比较 ${cells} 个单元格${others === 0 ? '' : `和其他 ${others} 个公式`}，全部与之前相同。`,
  becameValues: {
    digits: (count, places) =>
      `${count} 个回归公式已转换为数值，因为 LINEST 无法保持所显示的位数：${places}。`,
    notComputed: (count, places) =>
      `${count} 个回归公式已转换为数值，因为此电子表格不能计算其原生公式（LINEST、TDIST、FDIST）：${places}。`,
  },
  takenBack: (count) =>
    `未作任何更改：${count} 个单元格的结果会不同。请为该工作表选择“数值”或“保持不变”。`,
  difference: (place, before, after) => `${place}：${before || '空白'} 会变为 ${after || '空白'}`,
  betweenSentences: '',
  betweenPlaces: '、',
  andMore: (count) => ` 等，另有 ${count} 个`,
  remembered: (count) => `文件中记有 ${count} 个可以恢复的公式。`,
  newerMemory: (count) =>
    `文件中有 ${count} 次转换由更新版本的 Yoke 记录：此处无法恢复，记录保留在文件中。`,
  malformedMemory: (count) =>
    `文件中有 ${count} 次转换的记录无法读取：不作恢复，记录保留在文件中。`,
  putBack: '恢复 Yoke 公式',
  lookingBack: '正在查看可以恢复的公式…',
  nothingToPutBack: '没有需要恢复的公式。',
  toPutBack: '将要恢复的公式',
  toPutBackHeadings: ['单元格', '公式'],
  leftAlone: (count) => `${count} 个公式无法恢复，将保持原样：`,
  confirmPutBack: (count) => `恢复 ${count} 个公式`,
  notNow: '暂不恢复',
  puttingBack: '正在恢复并比较…',
  wasPutBack: (count, left) =>
    left === 0 ? `已恢复 ${count} 个公式。` : `已恢复 ${count} 个公式，${left} 个保持原样：`,
  leftPlace: (place, why) => `${place}：${why}`,
  notPutBack: {
    changed: () => '此后被修改',
    cellsGone: () => '所在单元格已不存在',
    dataGone: () => '所用数据已不存在',
    differs: (detail) => `数据未变，但结果会不同（${detail}）`,
    notComputed: () => '未能计算',
    outward: (detail) => `会访问此工作簿之外的内容（${detail}）；如确有需要，请手动输入`,
    notYoke: () => '所记录的不是 Yoke 公式',
    protected: () => '工作表受保护，请先撤销保护',
  },
  recomputed: (count, places) => `${count} 个公式的结果与之前不同，因为数据此后已改变：${places}。`,
};
