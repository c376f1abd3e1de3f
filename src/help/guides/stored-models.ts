import { modelsTexts } from '../../text/models-texts';
import { say } from '../analyses/say';
import { type Guide, inBoth } from './guide';

const EN = modelsTexts('en');
const ZH = modelsTexts('zh');

export const STORED_MODELS: Guide = {
  id: 'models-in-this-workbook',
  title: inBoth((language) => modelsTexts(language).heading),
  summary: say(
    'Regressions and coupling studies that are saved with the file: what was asked, where the data are, and what was printed.',
    '随文件保存的回归与耦合研究：所作设定、数据所在位置与输出的数字。',
  ),
  where: say(
    `Tab Workbook. A model gets there with “${EN.keep.button}” under its result.`,
    `“工作簿”选项卡。在结果下按“${ZH.keep.button}”即可存入。`,
  ),
  parts: [
    {
      title: say('How its data stand', '数据的状态'),
      kind: 'facts',
      lines: [
        say(
          `“${EN.states.current}”: the cells hold what the model was computed from, every digit of it. Formats do not count.`,
          `“${ZH.states.current}”：单元格内容与计算所用的完全相同，精确到每一位；格式不计。`,
        ),
        say(
          `“${EN.states.changed}”: some cell holds something else. “${EN.rerun}” computes the model anew and shows every printed number that changed.`,
          `“${ZH.states.changed}”：有单元格内容不同。按“${ZH.rerun}”重新计算，并列出每个改变的输出数字。`,
        ),
        say(
          `“${EN.states.missing}”: the cells were deleted. What the model asked for still stands in the list; select the data where they are now and run it there.`,
          `“${ZH.states.missing}”：单元格已被删除。模型的设定仍列于此；请选中数据现在所在的区域，在那里运行。`,
        ),
        say(
          'Rows and columns that are inserted, and sheets that are renamed, are followed. Columns are found again by their names.',
          '插入行列或重命名工作表后仍能找到数据；各列按名称重新识别。',
        ),
        say(
          `A row or column that is filled directly beside the data later, a new year below them say, is not used: the list and each rerun say so. “${EN.openWith(2)}” opens the model on the larger range, to be run and kept anew; “${EN.leaveOut(2)}” ends the word.`,
          `此后在数据紧邻处填入的行或列（例如在下方补录的新年份）不会被使用：列表与每次重新运行都会说明。按“${ZH.openWith(2)}”以更大的区域打开模型，再运行并另行保存；按“${ZH.leaveOut(2)}”则不再提示。`,
        ),
        say(
          `The list is read when the tab is opened; “${EN.checkAgain}” reads it anew.`,
          `打开选项卡时读取列表；按“${ZH.checkAgain}”重新读取。`,
        ),
      ],
    },
    {
      title: say('What can be done with a model', '可对模型进行的操作'),
      kind: 'facts',
      lines: [
        say(
          `“${EN.rerun}”, “${EN.rerunAll}”: on the data as they are now. The new numbers are compared with those kept, as they are printed, and then kept in their place. A run can be called off.`,
          `“${ZH.rerun}”、“${ZH.rerunAll}”：使用现在的数据。新数字按输出形式与所存数字比较，并取而代之。运行可以取消。`,
        ),
        say(
          `“${EN.open}”: its form is filled in on its tab, with the data selected.`,
          `“${ZH.open}”：在其选项卡中填好表单，并选中数据。`,
        ),
        say(
          `“${EN.rename}”, “${EN.remove}”: removing asks first, and cannot be undone.`,
          `“${ZH.rename}”、“${ZH.remove}”：移除前会询问，且无法撤销。`,
        ),
      ],
    },
    {
      title: say('What the file holds', '文件中保存的内容'),
      kind: 'facts',
      lines: [
        say(
          'A small XML part for each model, and a hidden name for the place of its data; no copy of the data. Only a digest tells whether they are the same.',
          '每个模型一个小的 XML 部件和一个指向数据位置的隐藏名称；不复制数据，仅以摘要判断数据是否相同。',
        ),
        say(
          'The model is on disk once you save the file, and goes with every copy of it. Excel without Yoke keeps it.',
          '保存文件后模型才写入磁盘，并随每份副本流转；没有 Yoke 的 Excel 也会保留它。',
        ),
        say(
          'What a newer Yoke wrote, or nobody can read, is named in the list and left as it is; it is never run.',
          '由更新版本的 Yoke 写入、或无法读取的内容，会在列表中说明并保持原样，绝不运行。',
        ),
        say(
          'Of a coupling study of more than 5,000 rows a digest of all D is kept in place of each: a rerun tells whether results changed, not which.',
          '超过 5,000 行的耦合研究不逐行保存 D，只保存全部 D 的摘要：重新运行时可说明结果是否改变，但不说明哪些改变。',
        ),
      ],
    },
  ],
};
