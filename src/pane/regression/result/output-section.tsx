import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { type InsertAs, regressionSheet } from '../../../report/regression/regression-sheet';
import type { Language } from '../../../text/language';
import { modelsTexts } from '../../../text/models-texts';
import { KeepInWorkbook } from '../../models/keep-in-workbook';
import { contentOfRegression } from '../../models/kept-content';
import { usePane } from '../../pane-context';
import { Choice } from '../../shared/choice';
import { MethodInsert } from '../../shared/insert/method-insert';
import { OutputView } from './output-view';
import {
  type RegressionRun,
  fittedOf,
  formulaSectionsOf,
  methodOf,
  sectionsOf,
  sourceOf,
} from './regression-run';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200 },
  keep: { alignSelf: 'flex-start' },
});

interface OutputSectionProps {
  readonly run: RegressionRun;
  /** The number under which the regression is kept for comparison, 0 while it is not. */
  readonly keptNumber: number;
  readonly onKeep: () => void;
}

/** EViews' table, and what can be done with it. */
export function OutputSection({ run, keptNumber, onKeep }: OutputSectionProps): React.JSX.Element {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { regression } = texts;
  const { estimated } = run;
  const ways: readonly InsertAs[] = estimated.kind === 'within' ? ['values'] : ['live', 'values'];
  const [isTotal, setTotal] = useState(false);
  const [wanted, setWanted] = useState<InsertAs>('live');
  const insertAs = ways.includes(wanted) ? wanted : 'values';
  const sections = useMemo(
    () => sectionsOf(estimated, language, isTotal ? 'total' : 'perObservation'),
    [estimated, language, isTotal],
  );
  const plan = useCallback(() => {
    // A formula prints what OLS prints, whatever the pane shows.
    const printed =
      (insertAs === 'live' ? formulaSectionsOf(estimated, language) : undefined) ?? sections;
    const parts = { sections: printed, fitted: fittedOf(estimated) };
    return regressionSheet(parts, sourceOf(run), insertAs, language);
  }, [run, estimated, sections, insertAs, language]);
  const method = useCallback((reader: Language) => methodOf(run, reader), [run]);
  return (
    <div className={styles.section}>
      <OutputView sections={sections} />
      <Checkbox
        label={regression.view.totalCriteria}
        checked={isTotal}
        onChange={(_event, { checked }) => setTotal(checked === true)}
      />
      <KeepButton keptNumber={keptNumber} onKeep={onKeep} />
      <KeepInWorkbook
        result={run}
        data={run.data}
        content={() => contentOfRegression(run)}
        hint={modelsTexts(language).keep.notForComparison}
      />
      {insertAs === 'live' && isTotal && <p className={styles.hint}>{regression.liveCriteria}</p>}
      <MethodInsert data={run.data} label={texts.result.insert} plan={plan} method={method}>
        <Choice
          label={regression.insertAs}
          value={insertAs}
          options={ways.map((value) => ({ value, text: regression[value] }))}
          onChange={setWanted}
        />
      </MethodInsert>
    </div>
  );
}

/** Keeping the same regression twice is a slip: the button then says where it is. */
function KeepButton({ keptNumber, onKeep }: Omit<OutputSectionProps, 'run'>): React.JSX.Element {
  const styles = useStyles();
  const { regression } = usePane().texts;
  const isKept = keptNumber > 0;
  return (
    <div>
      <Button className={styles.keep} disabledFocusable={isKept} onClick={onKeep}>
        {regression.keep}
      </Button>
      <div role="status">{isKept ? regression.kept(keptNumber) : ''}</div>
    </div>
  );
}
