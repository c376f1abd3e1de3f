import { insertTexts } from '../../text/insert-texts';
import { say } from '../analyses/say';
import type { Guide } from './guide';

const EN = insertTexts('en');
const ZH = insertTexts('zh');

export const INSERTING: Guide = {
  id: 'insert-and-undo',
  title: say('Insert and Undo insert', '插入与撤销插入'),
  summary: say(
    'How a result gets to the sheet, what it may cover, and how it is taken back.',
    '结果如何写入工作表、可能覆盖什么，以及如何撤销。',
  ),
  where: say(
    'Under every result of the pane, and under every example of the help.',
    '窗格中每个结果之下，以及帮助中每个示例之下。',
  ),
  parts: [
    {
      title: say('How it goes', '步骤'),
      kind: 'steps',
      lines: [
        say(
          `Under ${EN.where}, choose “${EN.newSheet}” or “${EN.atSelection}”. For the latter, select the cell at which the upper left corner shall stand.`,
          `在“${ZH.where}”中选择“${ZH.newSheet}”或“${ZH.atSelection}”。选后者时，请选中左上角所在的单元格。`,
        ),
        say(
          'The pane shows the range that will be filled, and how many filled cells would be covered. They are covered only when you tick that they may be.',
          '窗格会显示将填入的区域，以及会覆盖多少个非空单元格。只有勾选允许覆盖后才会覆盖。',
        ),
        say(
          `Press Insert. What was written is named, and “${EN.undo}” appears.`,
          `按插入按钮。窗格会说明写入了什么，并出现“${ZH.undo}”。`,
        ),
      ],
    },
    {
      title: say('What is in the way is said before anything is written', '写入之前会说明的阻碍'),
      kind: 'facts',
      lines: [
        say(
          'Merged cells, tables, PivotTables, array formulas (Ctrl+Shift+Enter), cells that a formula spills into, hidden or filtered rows and columns, a protected or hidden sheet, the end of the sheet: nothing is written, and the message says what to do.',
          '合并单元格、表格、数据透视表、数组公式（Ctrl+Shift+Enter）、公式的溢出区域、隐藏或被筛选掉的行列、受保护或已隐藏的工作表、工作表的边界：不会写入任何内容，并说明应如何处理。',
        ),
        say(
          'Cells that the result is computed from are never covered.',
          '计算所依据的单元格绝不会被覆盖。',
        ),
        say(
          'Where the data have changed since the result was computed, it is not inserted: compute it anew.',
          '结果算出之后数据有改动时不会插入：请重新计算。',
        ),
        say(
          'If Excel fails half-way, the cells are put back as they were. Should that fail too, the place is named.',
          '若 Excel 中途出错，单元格会恢复原状；若恢复也失败，会指明位置。',
        ),
      ],
    },
    {
      title: say(EN.undo, ZH.undo),
      kind: 'facts',
      lines: [
        say(
          'Takes back exactly what the last insert of this result wrote: new sheets are deleted, covered cells get back what stood in them and how it looked.',
          '准确撤销该结果最近一次插入所写的内容：删除新建的工作表，恢复被覆盖单元格的内容与外观。',
        ),
        say(
          'If somebody has changed what was inserted, it is left as it is, and the cells are named.',
          '若插入的内容此后已被改动，则保持原样，并指明单元格。',
        ),
        say(
          'A new sheet stays where a formula, a name, a chart or a kept model elsewhere uses it: what uses it is named, and nothing is taken back.',
          '新工作表若被别处的公式、名称、图表或已保存的模型使用，则予以保留：会指明使用之处，且不作任何撤销。',
        ),
        say(
          'It is there as long as the result stands in the pane. Whether Excel’s own Undo (Ctrl+Z) takes back what an add-in writes depends on the version of Excel.',
          '只要结果仍在窗格中即可撤销。Excel 自身的撤销（Ctrl+Z）能否撤销加载项所写的内容，取决于 Excel 的版本。',
        ),
      ],
    },
    {
      title: say('The Method sheet', '“方法”工作表'),
      kind: 'facts',
      lines: [
        say(
          'Goes along with a result unless you leave it out: where the data stood, what was done, formulas, conventions, references, a text for a paper in English and Chinese; of a regression also the values that entered, where there are no more than 1,000 observations.',
          '随结果一并插入，可选择不附：数据所在、所作处理、公式、约定、参考文献、中英文论文用表述；回归还附进入计算的数值（观测不超过 1,000 个时）。',
        ),
      ],
    },
  ],
};
