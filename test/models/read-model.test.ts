/** @jest-environment jsdom */
import type { ModelProblemCode } from '../../src/errors/model-problem';
import { type ReadModel, readModel } from '../../src/models/read-model';
import { MODEL_NAMESPACE, type StoredModel, newModelId } from '../../src/models/stored-model';
import { writeModel } from '../../src/models/write-model';
import { COUPLING, ID, LIAO, REGRESSION, couplingWith } from './stored-models';

const roundTrip = (model: StoredModel): ReadModel => readModel(writeModel(model));
const XML = writeModel(REGRESSION);
const STUDY = writeModel(COUPLING);

function problemOf(xml: string): ModelProblemCode {
  const read = readModel(xml);
  if (read.kind !== 'malformed') throw new Error(`it is ${read.kind}`);
  return read.problem.code;
}

describe('a model that is written and read', () => {
  it.each([
    ['a regression', REGRESSION],
    ['a coupling study', COUPLING],
    [
      'a study of periods across',
      couplingWith({
        layout: {
          kind: 'periodsAcross',
          regionColumn: 0,
          indicatorColumn: undefined,
          firstPeriodColumn: 2,
        },
        headings: new Map([
          [0, ''],
          [2, '2011'],
        ]),
      }),
    ],
    [
      'a study of blocks',
      couplingWith({
        layout: { kind: 'blocks', across: 'regions' },
        headings: new Map(),
      }),
    ],
    ['a study with a named scheme', couplingWith({}, LIAO)],
  ])('is the same: %s', (_kind, model) => {
    expect(roundTrip(model)).toEqual({ kind: 'model', model });
  });

  it('is the same with a digest in place of many figures', () => {
    const model = { ...COUPLING, figures: { digest: 'cd'.repeat(32), count: 12_345 } };
    expect(roundTrip(model)).toEqual({ kind: 'model', model });
  });

  it('is the same without figures', () => {
    const model = { ...REGRESSION, figures: undefined };
    expect(roundTrip(model)).toEqual({ kind: 'model', model });
  });

  it('is the same whatever stood beside its data, and where that is not known', () => {
    for (const beside of [undefined, {}, { left: 'a', right: '"b" <c>', below: '合计' }]) {
      const model = { ...REGRESSION, beside };
      expect(roundTrip(model)).toEqual({ kind: 'model', model });
    }
  });

  it('keeps every text, whatever it looks like', () => {
    const texts = [
      '<script>alert(1)</script>',
      ']]>&lt;!--',
      '"\'&quot;',
      'a\\b\\u0041\\',
      '\u0000\u0007\t\r\n',
      '  blanks  ',
      '=HYPERLINK("x")',
      '耦合协调度 🚲',
      '\ud800 half a pair',
      '\ufffe\uffff\u0085\u2028',
    ];
    for (const text of texts) {
      const model = { ...REGRESSION, lastSeen: { sheetName: text, address: 'A1' } };
      expect(roundTrip(model)).toEqual({ kind: 'model', model });
    }
  });

  it('keeps every bit of a number', () => {
    const model = couplingWith(
      {},
      { theta: 0.1 + 0.2, relative: { kind: 'difference', lower: -1e-17, upper: 1e21 } },
    );
    expect(roundTrip(model)).toEqual({ kind: 'model', model });
  });

  it('leaves out weights and ends of min-max that mean nothing, and may be no numbers', () => {
    const model = couplingWith(
      {},
      {
        weighting: 'entropy',
        rescaling: { method: 'zscore', scope: 'all', low: NaN, high: NaN },
        systems: [
          { name: 'a', weight: 0.5, indicators: [{ column: 0, direction: 1, weight: NaN }] },
          { name: 'b', weight: 0.5, indicators: [{ column: 1, direction: 1, weight: NaN }] },
        ],
      },
    );
    expect(roundTrip(model).kind).toBe('model');
  });

  it('is refused where it could not be read again', () => {
    const task = { ...REGRESSION.task, equation: 'x'.repeat(1_000_000) };
    expect(() => writeModel({ ...REGRESSION, task } as StoredModel)).toThrow('modelNotStorable');
    expect(() => writeModel({ ...REGRESSION, name: ' ' })).toThrow('modelNotStorable');
    expect(() => writeModel(couplingWith({}, { theta: NaN }))).toThrow('modelNotStorable');
  });
});

describe('a part that is no model', () => {
  const replaced = (from: string, to: string, xml = XML): string => {
    if (!xml.includes(from)) throw new Error(`no ${from}`);
    return xml.replace(from, to);
  };

  it.each<[string, string, ModelProblemCode]>([
    ['nothing', '', 'notWellFormed'],
    ['a text', 'model', 'notWellFormed'],
    ['half of it', XML.slice(0, 120), 'notWellFormed'],
    ['an attribute twice', replaced(' id=', ' name="x" id='), 'notWellFormed'],
    ['an enormous part', XML + ' '.repeat(2_000_000), 'partTooLong'],
    ['an enormous equation', replaced('DU C K', 'K'.repeat(1_000_000)), 'attributeTooLong'],
    ['an enormous name', replaced('Main', 'M'.repeat(300)), 'attributeTooLong'],
    ['a comment', replaced('<regression', '<!-- --><regression'), 'declarations'],
    ['an instruction', replaced('<regression', '<?php echo ?><regression'), 'declarations'],
    ['a section', replaced('<figures>', '<![CDATA[x]]><figures>'), 'declarations'],
    [
      'a script',
      replaced('<regression', '<script>alert(1)</script><regression'),
      'unexpectedElement',
    ],
    [
      'a script of HTML',
      replaced('<regression', '<script xmlns="http://www.w3.org/1999/xhtml">x</script><regression'),
      'unexpectedElement',
    ],
    ['a text inside', replaced('<figures>', 'text<figures>'), 'unexpectedText'],
    ['another namespace', replaced(MODEL_NAMESPACE, 'urn:other'), 'unexpectedElement'],
    [
      'a prefix of another namespace',
      replaced('<regression', '<x:regression xmlns:x="urn:x"'),
      'unexpectedElement',
    ],
    [
      'an attribute of another namespace',
      replaced(' id=', ' xmlns:x="urn:x" x:name="y" id='),
      'unexpectedAttribute',
    ],
    [
      'another root',
      XML.replaceAll('model ', 'other ').replace('/model', '/other'),
      'unexpectedElement',
    ],
    ['an unknown attribute', replaced(' id=', ' onload="alert(1)" id='), 'unexpectedAttribute'],
    ['a missing attribute', replaced(' sample="2001 2018"', ''), 'missingAttribute'],
    ['no format', replaced(' format="2"', ''), 'missingAttribute'],
    ['format 0', replaced(' format="2"', ' format="0"'), 'badAttribute'],
    ['an id of another form', replaced(`id="${ID}"`, 'id="../x"'), 'badAttribute'],
    ['a source name of the user’s', replaced(`_Yoke_Source_${ID}`, 'Budget'), 'badAttribute'],
    ['a digest of another form', replaced('abab', 'xyzw'), 'badAttribute'],
    ['a time that is none', replaced('2026-11-28', '2026-13-45'), 'badAttribute'],
    [
      'neither true nor false',
      replaced('fixedEffects="false"', 'fixedEffects="0"'),
      'badAttribute',
    ],
    ['a stray backslash', replaced('Main', 'Ma\\in'), 'badAttribute'],
    ['no task', replaced(/<regression[^>]*>/.exec(XML)?.[0] ?? '', ''), 'elementCount'],
    ['two tasks', replaced('<regression', '<regression/><regression'), 'elementCount'],
    ['figures twice', replaced('<figures>', '<figures/><figures>'), 'elementCount'],
    [
      'figures beside their digest',
      replaced('<figures>', `<figures digest="${'ab'.repeat(32)}" count="2">`),
      'unexpectedElement',
    ],
    ['a digest without a count', replaced('<figures>', `<figures digest="x">`), 'badAttribute'],
    ['beside twice', replaced('<beside>', '<beside/><beside>'), 'elementCount'],
    ['a side that is none', replaced('side="below"', 'side="above"'), 'badAttribute'],
    [
      'a side twice',
      replaced('<line side', '<line side="below" label="x"/><line side'),
      'badAttribute',
    ],
    ['a number that is none', replaced('theta="0.5"', 'theta="0x5"', STUDY), 'badAttribute'],
    ['a number beyond all', replaced('theta="0.5"', 'theta="1e999"', STUDY), 'badAttribute'],
    [
      'an unknown choice',
      replaced('weighting="given"', 'weighting="toString"', STUDY),
      'badAttribute',
    ],
    ['an unknown scheme', replaced('scheme="own"', 'scheme="__proto__"', STUDY), 'badAttribute'],
    ['an indicator twice', replaced('column="1"', 'column="0"', STUDY), 'badAttribute'],
    ['a negative column', replaced('column="1"', 'column="-1"', STUDY), 'badAttribute'],
  ])('is told apart: %s', (_kind, xml, code) => {
    expect(problemOf(xml)).toBe(code);
  });

  it('has its entities not even declared, let alone expanded', () => {
    const parse = jest.spyOn(DOMParser.prototype, 'parseFromString');
    const bomb = `<!DOCTYPE model [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${replaced('Main', '&b;')}`;
    expect(problemOf(bomb)).toBe('declarations');
    expect(problemOf(`<?xml version="1.0"?>\n${bomb}`)).toBe('declarations');
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
    expect(problemOf(replaced('Main', '&b;'))).toBe('notWellFormed');
  });

  it('tells its name where it has one, cut to a length that can be shown', () => {
    expect(readModel(replaced(' sample="2001 2018"', ''))).toMatchObject({
      label: { name: 'Main equation', yokeVersion: '0.1.0', id: ID },
    });
    expect(readModel(replaced('Main', 'M'.repeat(100_000)))).toMatchObject({
      label: { name: 'M'.repeat(200) },
    });
  });
});

describe('a model of the first format', () => {
  const first = XML.replace('format="2"', 'format="1"');
  const beside = /<beside>.*<\/beside>/.exec(XML)?.[0] ?? '';

  it('is read; what stood beside its data is not known', () => {
    const model = { ...REGRESSION, beside: undefined };
    expect(readModel(first.replace(beside, ''))).toEqual({ kind: 'model', model });
  });

  it('has nothing in it that the format does not know', () => {
    expect(problemOf(first)).toBe('unexpectedElement');
  });
});

describe('a model of a newer Yoke', () => {
  it('is told from a malformed one, whatever else stands in it', () => {
    const newer = `<model xmlns="${MODEL_NAMESPACE}" format="3" name="N" yoke="3.0"><vector/>text</model>`;
    expect(readModel(newer)).toEqual({
      kind: 'newer',
      format: '3',
      label: { name: 'N', yokeVersion: '3.0', id: undefined },
    });
  });
});

it('reads what Excel may have put a declaration before, and another prefix', () => {
  expect(readModel(`\ufeff<?xml version="1.0" encoding="UTF-8"?>\n${XML}\n`).kind).toBe('model');
  const prefixed = XML.replace(/<(\/?)(\w)/g, '<$1y:$2').replace('xmlns=', 'xmlns:y=');
  expect(readModel(prefixed)).toEqual({ kind: 'model', model: REGRESSION });
});

it('gives every model an id of its own', () => {
  expect(newModelId()).toMatch(/^[0-9a-f]{32}$/);
  expect(newModelId()).not.toBe(newModelId());
});
