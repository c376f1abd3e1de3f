import {
  isCountHeading,
  levelHeading,
  resultScore,
} from '../../../src/cells/printed/coupling-headings';

const roleOf = (heading: string): unknown => resultScore(heading)?.role;

describe('headings of a coupling table', () => {
  it.each([
    ['C', 'degree'],
    ['C值', 'degree'],
    ['耦合度（C）', 'degree'],
    ['Coupling degree C', 'degree'],
    ['T', 'index'],
    ['综合协调指数', 'index'],
    ['综合发展水平T', 'index'],
    ['Comprehensive coordination index', 'index'],
    ['综合评价指数', 'index'],
    ['D', 'coordination'],
    ['耦合协调发展度', 'coordination'],
    ['协调发展度', 'coordination'],
    ['耦合协调度D', 'coordination'],
    ['Coupling coordination degree', 'coordination'],
  ])('%s names a result', (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  it.each([
    '科技创新综合水平',
    '城镇化综合评价指数',
    '数字经济发展指数',
    'Urbanization index',
    'Ecology index',
    'Comprehensive index of ecology',
    'U1',
    '综合水平 U₂',
    'f(x)',
  ])('%s names a system', (heading) => {
    expect(roleOf(heading)).toBeUndefined();
  });

  it('are surest by the letter', () => {
    expect(resultScore('综合评价指数 T')?.score).toBe(4);
    expect(resultScore('综合评价指数')?.score).toBe(2);
  });

  it('of ranks and numbers of lines count something', () => {
    for (const heading of ['序号', '排名', 'Rank', 'No.', '耦合协调度排名']) {
      expect(isCountHeading(heading)).toBe(true);
    }
    expect(isCountHeading('Innovation')).toBe(false);
  });

  it('of stages of C are none of levels of D', () => {
    expect(levelHeading('耦合阶段')).toBe('stage');
    expect(levelHeading('协调阶段')).toBe('level');
    expect(levelHeading('协调等级')).toBe('level');
    expect(levelHeading('U1')).toBeUndefined();
  });
});
