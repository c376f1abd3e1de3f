import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Report } from '../../../report/report';
import type { Language } from '../../../text/language';
import { usePane } from '../../pane-context';
import { ReportTask } from '../../shared/report-task';
import { type RegressionRun, methodOf } from './regression-run';
import { type ViewName, needsArgument, viewOf } from './run-views';
import { ViewArgument } from './view-argument';

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
  const [typed, setTyped] = useState('');
  const [argument, setArgument] = useState('');
  const labels: Partial<Record<ViewName, string>> = texts.regression.view.arguments;
  const label = labels[view];
  const { estimated } = run;
  const makeIn = useCallback(
    (reader: Language) =>
      viewOf(estimated, { view, argument: argument === '' ? undefined : argument }, reader),
    [estimated, view, argument],
  );
  const make = useCallback(() => makeIn(language), [makeIn, language]);
  const method = useCallback(
    (report: Report, reader: Language) =>
      methodOf(run, reader, {
        analysis: view === 'effects' ? 'fixedEffects' : view,
        // The text for a paper stands in both languages.
        reportIn: (other) => (other === reader ? report : makeIn(other)),
      }),
    [run, view, makeIn],
  );
  const canShow = (text: string): boolean => text !== '' || !needsArgument(view);
  const wanted = typed.trim();
  return (
    <div className={styles.section}>
      {label !== undefined && (
        <ViewArgument
          label={label}
          value={typed}
          canShow={canShow(wanted)}
          onChange={setTyped}
          onShow={() => setArgument(wanted)}
        />
      )}
      {canShow(argument) && (
        <ReportTask make={make} data={run.data} method={method} isOutdated={wanted !== argument} />
      )}
    </div>
  );
}
