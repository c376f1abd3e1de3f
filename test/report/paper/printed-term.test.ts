import { printedTerm } from '../../../src/report/paper/printed-term';

it.each([
  ['K(-1)', 'K(-1)'],
  ['[GDP GROWTH]', 'GDP GROWTH'],
  ['[GDP [2015]]](-1)', 'GDP [2015](-1)'],
  ['LOG([A B])*[C]', 'LOG(A B)*C'],
])('prints %s as %s', (term, printed) => {
  expect(printedTerm(term)).toBe(printed);
});
