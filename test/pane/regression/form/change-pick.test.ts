import {
  withDependent,
  withLags,
  withRegressor,
  withoutRegressor,
} from '../../../../src/pane/regression/form/change-pick';
import {
  type EquationPick,
  NOTHING_PICKED,
  readPick,
  writePick,
} from '../../../../src/pane/regression/form/equation-pick';

const NAMES = ['K', 'DU', 'GDP growth'];

/** The equation after a change of its pick. */
const changed = (text: string, change: (pick: EquationPick) => EquationPick): string =>
  writePick(change(readPick(text, NAMES)));

describe('another dependent variable', () => {
  it('brings the constant along when it is the first', () => {
    expect(writePick(withDependent(NOTHING_PICKED, 'DU'))).toBe('DU C');
  });

  it('leaves the constant as it is when it is not', () => {
    expect(changed('DU K', (pick) => withDependent(pick, 'GDP growth'))).toBe('[GDP growth] K');
  });

  it('explains itself by its lags only', () => {
    const toK = (pick: EquationPick): EquationPick => withDependent(pick, 'K');
    expect(changed('DU C K DU(-1)', toK)).toBe('K C DU(-1)');
    expect(changed('DU C k(0 to -3)', toK)).toBe('K C K(-1 to -3)');
    expect(changed('DU C K(-2)', toK)).toBe('K C K(-2)');
    expect(changed('DU C K(1 to -1)', toK)).toBe('K C K(1) K(-1)');
  });
});

describe('regressors', () => {
  it('are added at the end, the dependent variable by its first lag', () => {
    expect(changed('DU C', (pick) => withRegressor(pick, 'K'))).toBe('DU C K');
    expect(changed('DU C K', (pick) => withRegressor(pick, 'DU'))).toBe('DU C K DU(-1)');
    expect(changed('LOG(DU) C K', (pick) => withRegressor(pick, 'DU'))).toBe('LOG(DU) C K DU');
  });

  it('are taken out, also those that cannot be picked', () => {
    expect(changed('DU C K LOG(K) DU(-1)', (pick) => withoutRegressor(pick, 1))).toBe(
      'DU C K DU(-1)',
    );
  });

  it('are given other lags, the rest of the line staying as it is', () => {
    const lag = (pick: EquationPick): EquationPick => withLags(pick, 0, { from: 0, to: 4 });
    expect(changed('DU C K log( K ) DU(-1)', lag)).toBe('DU C K(0 to -4) log( K ) DU(-1)');
    expect(changed('DU C LOG(K) K', lag)).toBe('DU C LOG(K) K');
  });

  it('take in other lags of the same series once they reach them', () => {
    const line = 'DU C K [GDP growth] K(-2) K(-6)';
    expect(changed(line, (pick) => withLags(pick, 0, { from: 0, to: 1 }))).toBe(
      'DU C K K(-1) [GDP growth] K(-2) K(-6)',
    );
    expect(changed(line, (pick) => withLags(pick, 0, { from: 0, to: 2 }))).toBe(
      'DU C K(0 to -2) [GDP growth] K(-6)',
    );
  });
});
