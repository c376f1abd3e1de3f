import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { regressionTexts } from '../../../text/regression-texts';
import { usePane } from '../../pane-context';
import { Choice } from '../../shared/choice';
import { OutputSection } from './output-section';
import type { RegressionRun } from './regression-run';
import { type ViewName, viewsOf } from './run-views';
import { ViewSection } from './view-section';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalM,
  },
});

const OUTPUT = 'output' as const;
type Shown = typeof OUTPUT | ViewName;

interface ResultSectionProps {
  readonly run: RegressionRun;
  /** The number under which the regression is kept for comparison, 0 while it is not. */
  readonly keptNumber: number;
  /** Keeps the regression for comparison. */
  readonly onKeep: () => void;
}

/** A regression under EViews' View menu: its output, its other views, the way to a sheet. */
export function ResultSection({ run, keptNumber, onKeep }: ResultSectionProps): React.JSX.Element {
  const styles = useStyles();
  const { texts, language } = usePane();
  const [shown, setShown] = useState<Shown>(OUTPUT);
  const { view } = texts.regression;
  const views = viewsOf(run.estimated);
  const own = views.some((name) => name === shown) ? shown : OUTPUT;
  const names: Readonly<Record<Shown, string>> = {
    ...regressionTexts(language).tests,
    ...view.own,
    output: view.output,
  };
  return (
    <section className={styles.section} aria-label={texts.result.heading}>
      <Choice
        label={view.label}
        value={own}
        options={[OUTPUT, ...views].map((value: Shown) => ({ value, text: names[value] }))}
        onChange={setShown}
      />
      {own === OUTPUT ? (
        <OutputSection run={run} keptNumber={keptNumber} onKeep={onKeep} />
      ) : (
        <ViewSection key={own} run={run} view={own} />
      )}
    </section>
  );
}
