import { sharingTexts } from '../../text/sharing-texts';
import { say } from '../analyses/say';
import { type Guide, inBoth } from './guide';

const EN = sharingTexts('en');
const ZH = sharingTexts('zh');

export const SHARING: Guide = {
  id: 'prepare-for-sharing',
  title: inBoth((language) => sharingTexts(language).title),
  summary: inBoth((language) => sharingTexts(language).about),
  where: say('Tab Workbook.', '“工作簿”选项卡。'),
  parts: [
    {
      title: say('How it goes', '步骤'),
      kind: 'steps',
      lines: [
        say(
          `“${EN.scan}” lists Yoke’s formulas by sheet, hidden sheets too.`,
          `按“${ZH.scan}”，列出各工作表（含隐藏的）中的 Yoke 公式。`,
        ),
        say(
          'Choose for each sheet what its formulas become; what can become values only is said with the reason.',
          '为每个工作表选择公式转换成什么；只能转换为数值的会说明原因。',
        ),
        say(
          `“${EN.convert}” replaces them in one step and compares every cell before and after.`,
          `按“${ZH.convert}”一次完成替换，并逐个比较转换前后的单元格。`,
        ),
        say(
          'Save the file under another name for your colleague, and keep your own.',
          '将文件另存一份给同事，并保留自己的原件。',
        ),
      ],
    },
    {
      title: say('What formulas may become', '可转换的形式'),
      kind: 'facts',
      lines: [
        say(
          `${EN.forms.native}: nothing newer than Excel 2010 is used; a column that was spilled becomes a column of ordinary formulas. Regressions go through LINEST: columns and their lags, ordinary standard errors, no groups, no gaps.`,
          `${ZH.forms.native}：只用 Excel 2010 已有的函数；溢出的列变为一列普通公式。回归使用 LINEST：只限数据列及其滞后、普通标准误、无分组、无间断。`,
        ),
        say(
          `${EN.forms.lambda}: for all functions but regressions, principal components and levels of your own cuts, which become native formulas or values; the formulas stay short and spill.`,
          `${ZH.forms.lambda}：适用于回归、主成分与自定义等级之外的各函数，公式保持简短并可溢出；其余转换为原生公式或数值。`,
        ),
        say(
          `${EN.forms.values}: always possible; they follow the data no longer. Tests of a regression and principal component weights have no other form.`,
          `${ZH.forms.values}：总是可行，但不再随数据变化。回归检验与主成分权重只有这一种形式。`,
        ),
        say(
          `${EN.forms.leave}: nothing is done on that sheet.`,
          `${ZH.forms.leave}：不处理该工作表。`,
        ),
      ],
    },
    {
      title: say('What is compared', '如何比较'),
      kind: 'facts',
      lines: [
        say(
          'Every converted cell: the same text, the same error, numbers to a share of 1e-9. Numbers from LINEST have to show the digits that EViews prints; a regression that does not becomes values, which is said.',
          '比较每个转换的单元格：文本相同、错误值相同、数值相对误差不超过 1e-9。LINEST 的数字须与 EViews 所示位数一致，否则该回归转换为数值并加以说明。',
        ),
        say(
          'If any other cell differs, everything is put back and the cells are named, with what they were and what they would become.',
          '其他单元格只要有一个不同，就全部恢复原样，并列出这些单元格及其原值与转换后的值。',
        ),
        say(
          'Formulas that are not computed, or whose spilled range another formula refers to as A2#, are left as they are.',
          '未能计算、或其溢出区域被其他公式以 A2# 形式引用的公式保持不变。',
        ),
      ],
    },
    {
      title: say(EN.putBack, ZH.putBack),
      kind: 'facts',
      lines: [
        say(
          'The file remembers the formulas that were there, also after it was saved and opened again. Scan the workbook to see how many.',
          '文件会记住原来的公式，保存并重新打开后仍在。扫描工作簿即可看到有多少个。',
        ),
        say(
          'Every formula is shown as it would be written before you confirm. Inserted and deleted rows, moved cells and renamed sheets are followed.',
          '确认之前会列出将要写入的每个公式。插入和删除的行、移动的单元格和重命名的工作表都会跟踪。',
        ),
        say(
          'Each formula is computed and compared with what stood there. Cells that were changed since, formulas whose data are gone or that come out otherwise though their data are the same are left as they are, and named with the reason.',
          '恢复后逐个计算并与原值比较。此后被修改的单元格、数据已不存在的公式，以及数据未变而结果不同的公式保持原样，并说明原因。',
        ),
      ],
    },
    {
      title: say('What to know', '注意事项'),
      kind: 'facts',
      lines: [
        say(
          'Groups and samples are those of the moment of the conversion: rows that are added later are not taken in.',
          '分组与样本以转换时为准：之后增加的行不会计入。',
        ),
        say(
          'Names, charts and conditional formats that refer to A2# are not looked at.',
          '不检查以 A2# 形式引用的名称、图表与条件格式。',
        ),
        say(
          'Two engines that are not Excel computed the translations in the tests; converted workbooks have not been opened in Excel, WPS or LibreOffice yet.',
          '测试中由两个非 Excel 的计算引擎验证了转换结果；尚未在 Excel、WPS 或 LibreOffice 中打开过转换后的工作簿。',
        ),
      ],
    },
  ],
};
