import type { InsertTexts } from '../insert-texts';

export const ZH_INSERT: InsertTexts = {
  where: '位置',
  newSheet: '新工作表',
  atSelection: '所选单元格处',
  insertAtSelection: '插入到所选单元格处',
  looking: '正在查看该处的单元格……',
  fills: (range) => `将填入 ${range}。`,
  covers: (filledCells) =>
    `该处有 ${filledCells} 个非空单元格会被覆盖。请选择其他单元格，或选择覆盖。`,
  overwrite: '覆盖这些单元格',
  insertedAt: (range) => `已插入 ${range}。`,
  alsoOn: (sheets) => `另插入：${sheets.map((sheet) => `“${sheet}”`).join('、')}。`,
  undo: '撤销插入',
  undoing: '正在撤销……',
  undone: '已撤销插入。',
  errors: {
    sheetProtected: (place) =>
      `工作表“${place}”受保护。请先撤销保护（审阅 → 撤销工作表保护），或选择其他位置。`,
    sheetHidden: (place) => `工作表“${place}”已隐藏。只能写入可见的工作表。`,
    beyondSheet: (place) =>
      `需要 ${place}（行 × 列），超出了工作表的范围。请选择更靠上或更靠左的单元格。`,
    planTooLarge: (_place, count) =>
      `最多写入五百万个单元格，而现在有 ${count} 个。请插入新工作表，或减少内容。`,
    mergedCells: (place) => `该处有合并单元格：${place}。请取消合并，或选择其他位置。`,
    tableInTheWay: (place) => `该处有表格“${place}”。请选择其旁边的位置，或新工作表。`,
    pivotInTheWay: (place) => `该处有数据透视表：${place}。请选择其旁边的位置，或新工作表。`,
    arrayInTheWay: (place) =>
      `${place} 中似有以 Ctrl+Shift+Enter 输入的数组公式；Excel 不允许只更改其中一部分。请整个删除它，或选择其他位置。`,
    hiddenCells: (place) =>
      `${place} 中有隐藏或被筛选掉的行或列，部分结果将无法看到。请先显示它们，或选择其他位置。`,
    spillInTheWay: (place) => `有公式溢出到 ${place}。请删除该公式，或选择其他位置。`,
    cellsFilled: (place, count) =>
      `${place} 中有 ${count} 个非空单元格会被覆盖，因此未写入任何内容。请查看后选择覆盖，或选择其他位置。`,
    coversData: (place) => `${place} 与计算所用的数据重叠。请选择数据旁边的单元格。`,
    changedSinceInsert: (place) =>
      `插入之后内容已有改动（${place}），因此保持原样。请手动删除不需要的部分。`,
    sheetReferredTo: (place, count) =>
      `新工作表在别处被引用：${place}${count > 5 ? `，另有 ${count - 5} 处` : ''}；删除后这些引用将失效。未作任何撤销。请先修改它们，或保留该工作表。`,
    halfWritten: (place) =>
      `Excel 中途出错，恢复原内容时再次出错。请检查 ${place}；Excel 自身的撤销（Ctrl+Z）或许有用。`,
  },
};
