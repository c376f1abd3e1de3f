import type { FirstStartTexts } from '../first-start-texts';

export const ZH_FIRST_START: FirstStartTexts = {
  heading: '三次点击，从零到结果',
  intro: '以源论文的数据（河南 2000–2018）为例：',
  steps: [
    '在下方选择一项：数据放入新工作表并被选中，设置也已填好。',
    '按“运行”；耦合研究会自动计算。',
    '按“插入新工作表”。',
  ],
  regression: '试做回归',
  coupling: '试做耦合研究',
  dismiss: '暂不',
  inserting: '正在将数据放入新工作表……',
  next: {
    regression: '方程与样本已按论文填好。请按“运行”，再按“插入新工作表”。',
    coupling: 'K 与 DU 即论文中的两个系统。请查看预览，再按“插入新工作表”。',
  },
  understood: '关闭提示',
};
