import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { usePane } from '../../pane-context';
import { ReportTask } from '../../shared/report-task';
import type { RegressionRun } from './regression-run';
import { type ViewName, viewOf } from './run-views';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface ViewSectionProps {
  readonly run: RegressionRun;
  readonly view: ViewName;
}

/** One view of a regression, with its argument where it takes one. */
export function ViewSection({ run, view }: ViewSectionProps): React.JSX.Element {
  const styles = useStyles();
  const { texts, language } = usePane();
  const [argument, setArgument] = useState('');
  const labels: Partial<Record<ViewName, string>> = texts.regression.view.arguments;
  const label = labels[view];
  const { estimated } = run;
  const wanted = argument.trim();
  const make = useCallback(
    () => viewOf(estimated, { view, argument: wanted === '' ? undefined : wanted }, language),
    [estimated, view, wanted, language],
  );
  return (
    <div className={styles.section}>
      {label !== undefined && (
        <Field label={label} size="small">
          <Input
            size="small"
            value={argument}
            autoComplete="off"
            onChange={(_event, data) => setArgument(data.value)}
          />
        </Field>
      )}
      <ReportTask make={make} data={run.data} />
    </div>
  );
}
