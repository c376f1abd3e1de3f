import type { ExampleTexts } from '../examples';

export const ZH_EXAMPLES: ExampleTexts = {
  henan: {
    name: '河南 2000–2018',
    notes: [
      '来源：X. Wu, Mechanism and Countermeasures for Action of Scientific and Technological Innovation on Integration of Industrialization and Urbanization (2020)，表 1，按原文录入。',
      'DU 不在原文中：由 Du* = 2T − K 还原，因为 C、T、D 是由它而不是由印出的 integration 列算得的。',
      '2000–2016 年 DU 等于 integration 的 z 分数的绝对值。印出的 2017 与 2018 两行不满足公式：C 大于其最大可能值 0.5，且 D² 不等于 C·T。',
    ],
  },
};
