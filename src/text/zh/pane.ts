import type { PaneTexts } from '../pane-texts';
import { ZH_COUPLING_PANE } from './coupling-pane';
import { ZH_REGRESSION_PANE } from './regression-pane';
import { ZH_EQUATION_FORM } from './equation-form';

export const ZH_PANE: PaneTexts = {
  tabs: { regression: '回归', coupling: '耦合', check: '核查', workbook: '工作簿', help: '帮助' },
  examples: {
    menu: '示例',
    henan: '河南 2000–2018',
    inserted: '示例已放入新工作表，并已选中其中的数据表。',
  },
  otherLanguage: 'English',
  data: {
    heading: '数据',
    nothingSelected:
      '请选择一个单元格区域，其第一行为各列名称。初次使用？上方的“示例”会在新工作表中放入一张数据表。',
    size: (rows, columns) => `${rows} 个观测，${columns} 列`,
  },
  form: ZH_EQUATION_FORM,
  run: '运行',
  outdated: '上方的设置在此结果之后已有改动。请按“运行”重新计算。',
  running: '正在估计……',
  finished: '已完成。结果在下方。',
  estimated: (count) => `估计完成，共 ${count} 个观测值。结果在下方。`,
  result: {
    heading: '结果',
    notes: '附注',
    insert: '插入新工作表',
    inserting: '正在插入……',
    inserted: (sheet) => `已插入工作表“${sheet}”。`,
  },
  coupling: ZH_COUPLING_PANE,
  regression: ZH_REGRESSION_PANE,
  cancel: '取消',
  cancelled: '已取消。',
  showAllRows: (rows) => `显示全部 ${rows} 行`,
  showMoreRows: (more, rows) => `再显示 ${more} 行（共 ${rows} 行）`,
  failed: '未能完成。',
  workbookErrors: {
    severalAreas: '只能使用一个区域，而现在选中了多个。请只选择一个区域。',
    tooManyCells: '一次最多读取五百万个单元格。请选择较小的区域。',
    cellBeingEdited: '有单元格正在编辑。请按 Enter 或 Esc 结束编辑后重试。',
    workbookProtected: '工作簿受保护。请先撤销结构保护（审阅 → 保护工作簿），然后重试。',
    sheetGone: '工作表或单元格已不存在。请重新选择数据。',
    dataChanged: '计算之后数据已有改动。请重新计算（运行，或重新读取数据）后再插入。',
    modelNotStorable:
      '模型过大，无法保存在工作簿中：每段文字最多 32,767 个字符，名称最多 200 个，总共最多 200 万个。',
    modelGone: '该模型已不在工作簿中。请重新查看列表。',
    sourceMissing: '计算该模型所用的单元格已被删除。请选择数据并在该处运行。',
    hostFailed: 'Excel 未能完成，未作任何更改。其消息为：',
  },
  functions: {
    optional: (standard) => (standard === '' ? '可省略' : `省略时为 ${standard}`),
  },
};
