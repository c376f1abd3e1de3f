import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { regressionSections } from '../../../report/regression/regression-sections';
import { type InsertAs, regressionSheet } from '../../../report/regression/regression-sheet';
import { usePane } from '../../pane-context';
import { Choice } from '../../shared/choice';
import { SheetInsert } from '../../shared/report-insert';
import { OutputView } from './output-view';
import { type RegressionRun, sourceOf } from './regression-run';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  keep: { alignSelf: 'flex-start' },
});

const WAYS: readonly InsertAs[] = ['live', 'values'];

interface OutputSectionProps {
  readonly run: RegressionRun;
  readonly keptCount: number;
  readonly onKeep: () => void;
}

/** EViews' table, and what can be done with it. */
export function OutputSection({ run, keptCount, onKeep }: OutputSectionProps): React.JSX.Element {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { regression } = texts;
  const [isTotal, setTotal] = useState(false);
  const [insertAs, setInsertAs] = useState<InsertAs>('live');
  const criteria = isTotal ? 'total' : 'perObservation';
  const sections = useMemo(
    () => regressionSections(run.regression, language, { criteria }),
    [run.regression, language, criteria],
  );
  const plan = useCallback(
    () => regressionSheet(run.regression, sourceOf(run), { insertAs, criteria }, language),
    [run, insertAs, criteria, language],
  );
  return (
    <div className={styles.section}>
      <OutputView sections={sections} />
      <Checkbox
        label={regression.view.totalCriteria}
        checked={isTotal}
        onChange={(_event, { checked }) => setTotal(checked === true)}
      />
      <KeepButton keptCount={keptCount} onKeep={onKeep} />
      <Choice
        label={regression.insertAs}
        value={insertAs}
        options={WAYS.map((value) => ({ value, text: regression[value] }))}
        onChange={setInsertAs}
      />
      <SheetInsert data={run.data} label={texts.result.insert} plan={plan} />
    </div>
  );
}

/** Keeping the same regression twice is a slip: the button then says where it is. */
function KeepButton({ keptCount, onKeep }: Omit<OutputSectionProps, 'run'>): React.JSX.Element {
  const styles = useStyles();
  const { regression } = usePane().texts;
  const [number, setNumber] = useState<number>();
  return (
    <div role="status">
      {number === undefined ? (
        <Button
          className={styles.keep}
          onClick={() => {
            setNumber(keptCount + 1);
            onKeep();
          }}
        >
          {regression.keep}
        </Button>
      ) : (
        regression.kept(number)
      )}
    </div>
  );
}
