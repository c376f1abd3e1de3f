import type { PlannedCell, SheetPlan } from '../../src/report/sheet-plan';
import { insertInPane } from './insert-in-pane';
import { PlaygroundPage } from './playground-page';

/** A, B, C, D: numbers, groups, cuts, numbers again; E is blank. */
const DATA: PlannedCell[][] = [
  [3, 'p', 2, 0.5],
  [1, 'q', 7, 1.5],
  [4, 'p', 1, 2.5],
  [1, 'q', 8, 0.25],
  [5, 'p', 2, 0.75],
  [9, 'q', 8, 1.25],
  [2, 'p', 1, 1],
  [6, 'q', 8, 2],
  [5, 'p', 2, 3],
];
/** Row 11 holds an error, row 12 a text beside group p, row 13 a number of group r. */
const ODD_ROWS: PlannedCell[][] = [
  ['', '', '', ''],
  [{ formula: '=NA()' }, 'e', { formula: '=1/0' }, 1],
  ['text', 'p', '', 2],
  [7, 'r', '', 3],
];
const SOURCE: PlannedCell[][] = [
  ['name', 'x', 'y'],
  ['a', 0.5, 1],
  ['b', '', 2],
];

type Case = readonly [formula: string, value: number | string | boolean];

/** By hand from the definitions; standard deviations and correlation by R 4.2.2. */
const STATISTICS: readonly Case[] = [
  ['=MIN(A1:A9)', 1],
  ['=MAX(A1:A9)', 9],
  ['=MIN(E1:E9)', 0],
  ['=MINIFS(A1:A9,B1:B9,"p")', 2],
  ['=MAXIFS(A1:A9,B1:B9,B2)', 9],
  ['=MINIFS(A1:A9,C1:C9,8)', 1],
  ['=MINIFS(A1:A9,B1:B9,"none")', 0],
  ['=AVERAGE(A1:A9)', 4],
  ['=AVERAGE(E1:E9)', '#DIV/0!'],
  ['=AVERAGEIFS(A1:A9,B1:B9,"q")', 4.25],
  ['=AVERAGEIFS(A1:A9,B1:B9,"none")', '#DIV/0!'],
  ['=SUM(A1:A9)', 36],
  ['=SUM(A12,A13)', 7],
  ['=SUMIFS(A1:A9,B1:B9,"P",C1:C9,">1")', 13],
  ['=COUNT(A1:B9)', 9],
  ['=COUNT(A11:A13)', 1],
  ['=COUNTIFS(B1:B9,"p",A1:A9,">=4")', 3],
  ['=COUNTIFS(A1:A9,">="&A1)', 6],
  ['=SUMSQ(A1:A9)', 198],
  ['=SUMSQ(3,"4",E1,A12:A13)', 74],
  ['=SUMSQ("a")', '#VALUE!'],
  ['=STDEV.S(A1:A9)', 2.598076211353316],
  ['=STDEV.P(A1:A9)', 2.449489742783178],
  ['=STDEV.S(A1)', '#DIV/0!'],
  ['=CORREL(A1:A9,D1:D9)', 0.3243745600673012],
  ['=CORREL(A1:A9,A1:A9)', 1],
  ['=CORREL(A1:A9+1E8,D1:D9)', 0.3243745600673012],
  ['=CORREL(C7:C9*0+0.1,D7:D9)', '#DIV/0!'],
  ['=CORREL(A1:A9,E1:E9)', '#DIV/0!'],
  ['=CORREL(A12:A13,D12:D13)', '#DIV/0!'],
  ['=CORREL(A1:A9,D1:D8)', '#N/A'],
  ['=PRODUCT(A1:A9)', 32400],
  ['=PRODUCT(A1:A2,A3)', 12],
];

const ARRAYS: readonly Case[] = [
  ['=SUMPRODUCT(A1:A9,C1:C9)', 167],
  ['=SUMPRODUCT(--(A1>$C$1:$C$9))', 5],
  ['=SUMPRODUCT(--(A1>$C$1:$C$9),D1:D9)', 7.75],
  ['=SUMPRODUCT(($B$1:$B$9=B2)*(D$1:D$9-1)^2)', 1.875],
  ['=SUMPRODUCT((B1:B9="q")*A1:A9)/SUMPRODUCT(--(B1:B9="q"))', 4.25],
  ['=SUMPRODUCT(--(E1:E9=""))', 9],
  ['=SUMPRODUCT(--ISNUMBER(A1:A13))', 10],
  ['=SUMPRODUCT(A12:A13,D12:D13)', 21],
  ['=INDEX($B$1:$B$9,SUMPRODUCT(--($C$1:$C$9<=A1)))', 'p'],
];

const SCALARS: readonly Case[] = [
  ['=SQRT(2)', Math.SQRT2],
  ['=LN(10)', Math.LN10],
  ['=ABS(-3)', 3],
  ['=IF(A1>2,"y","n")', 'y'],
  ['=IF(A1>9,"y")', false],
  ['=OR(A1>5,A2=1)', true],
  ['=OR(A1>5,A2=2)', false],
  ['=NA()', '#N/A'],
  ['=INDEX(A1:D9,3,4)', 2.5],
  ['=INDEX(A1:A9,4)', 1],
  ['=INDEX(A3:D3,4)', 2.5],
  ['=SUM(INDEX(A1:D9,0,1))', 36],
  ['=INDEX(A1:A9,10)', '#REF!'],
  ['=A1^0.5', Math.sqrt(3)],
  ['=0.1+0.2=0.3', true],
  ['="p"="P"', true],
];

/** Where the grid by itself shows a number, or another error. */
const ERRORS: readonly Case[] = [
  ['=SUMPRODUCT(A11:A13*1)', '#N/A'],
  ['=SUMPRODUCT(A12:A13*1)', '#VALUE!'],
  ['=SUMPRODUCT(--(A11>$C$1:$C$9))', '#N/A'],
  ['=SUMPRODUCT(A1:A3,A1:A4)', '#VALUE!'],
  ['=MINIFS(A1:A13,B1:B13,"e")', '#N/A'],
  ['=MAXIFS(A1:A13,B1:B13,"e")', '#N/A'],
  ['=SUMIFS(A1:A13,D1:D13,1)', '#N/A'],
  ['=AVERAGEIFS(A1:A13,B1:B13,"e")', '#N/A'],
  ['=MINIFS(A1:A13,B1:B13,"p")', 2],
  ['=SUMIFS(C1:C13,B1:B13,"e")', '#DIV/0!'],
  ['=MIN(A1:A13)', '#N/A'],
  ['=CORREL(A1:A13,D1:D13)', '#N/A'],
  ['=SUMSQ(A1:A13)', '#N/A'],
  ['=LN(0)', '#NUM!'],
  ['=LN(E1)', '#NUM!'],
  ['=LN("a")', '#VALUE!'],
  ['=SQRT(-1)', '#NUM!'],
  ['=SQRT(A11)', '#N/A'],
  ['=(-8)^(1/3)', '#NUM!'],
  ['=0^0', '#NUM!'],
  ['=0^-1', '#DIV/0!'],
  ['=IF(TRUE,"",1)+1', '#VALUE!'],
  ['=E1+1', 1],
  ['=OR(A11,TRUE)', '#N/A'],
];

const APOSTROPHE = "O'Brien's data";
const REFERENCES: readonly Case[] = [
  ["='Henan 2000–2018'!C2", 1],
  ["='O''Brien''s data'!B2", 0.5],
  ["=SUM('面板 数据'!C2:C3)", 3],
  ["=省份!A2&'面板 数据'!A3", 'ab'],
  ["='Henan 2000–2018'!B3", 0],
  ['=\'Henan 2000–2018\'!B3=""', true],
  ["=IF('Henan 2000–2018'!B3=\"\",NA(),'Henan 2000–2018'!B3)", '#N/A'],
  ["=IF('O''Brien''s data'!B3=\"\",NA(),'O''Brien''s data'!B3)", '#N/A'],
  ["=IF('面板 数据'!A1=\"\",NA(),'面板 数据'!A1)", 'name'],
  ["=MINIFS('Henan 2000–2018'!C2:C3,'Henan 2000–2018'!A2:A3,\"b\")", 2],
];

const plan = (name: string, row: number, column: number, cells: PlannedCell[][]): SheetPlan => ({
  name,
  blocks: [{ row, column, cells, numberFormats: cells.map((line) => line.map(() => 'General')) }],
  looks: [],
  charts: [],
  columnWidths: [],
});

jest.setTimeout(60_000);

describe('Excel’s own functions in the playground, as a planned sheet writes them', () => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await PlaygroundPage.open();
    for (const name of ['Henan 2000–2018', APOSTROPHE, '面板 数据', '省份']) {
      await insertInPane(playground, plan(name, 0, 0, SOURCE));
    }
  });
  afterAll(async () => playground.close());

  it.each([
    ['statistics', STATISTICS],
    ['arrays', ARRAYS],
    ['scalars', SCALARS],
    ['errors', ERRORS],
    ['references', REFERENCES],
  ])('computes what Excel does: %s', async (name, cases) => {
    const { blocks, ...rest } = plan(
      name,
      0,
      0,
      [...DATA, ...ODD_ROWS].map((row) => [...row, '']),
    );
    const formulas = plan(
      name,
      0,
      6,
      cases.map(([formula]) => [{ formula }]),
    ).blocks;
    await insertInPane(playground, { ...rest, blocks: [...blocks, ...formulas] });
    const addresses = cases.map((_, index) => `G${index + 1}`);
    const values = await playground.values(name, addresses);
    const seen = cases.map(([formula], index) => [formula, values[index]]);
    expect(seen).toEqual(cases.map(([formula, value]) => [formula, close(value)]));
  });

  it('gives formulas back as they were written, apostrophes and all', async () => {
    const written = REFERENCES.map(([formula]) => formula);
    const read = await playground.page.evaluate(
      (count) =>
        Array.from({ length: count }, (_, index) =>
          window.playground.formula('references', `G${index + 1}`),
        ),
      written.length,
    );
    expect(read.slice(0, 3)).toEqual(written.slice(0, 3));
    expect(read.slice(4)).toEqual(written.slice(4));
    expect(await playground.sheetNames()).toContain(APOSTROPHE);
  });

  it('used nothing that the stand-in lacks', async () => {
    expect(await playground.gaps()).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });
});

/** Numbers to 14 digits, as the order of additions is anybody's. */
function close(value: Case[1]): unknown {
  return typeof value === 'number' ? expect.closeTo(value, 13) : value;
}
