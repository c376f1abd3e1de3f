import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { lagChoiceMethod } from '../../../report/method/lag-choice-method';
import { lagChoiceReport } from '../../../report/regression/lag-choice-report';
import type { Report } from '../../../report/report';
import type { LagCriterion } from '../../../statistics/regression/lag-candidate';
import type { Language } from '../../../text/language';
import { usePane } from '../../pane-context';
import { ReportInsert } from '../../shared/report-insert';
import { ReportView } from '../../shared/report-view';
import { sourceOfBlock } from '../../shared/source-of-block';
import { type LagComparison, bestEquation } from './lag-comparison';

const useStyles = makeStyles({
  use: {
    alignSelf: 'flex-start',
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
});

interface LagResultProps {
  readonly comparison: LagComparison;
  readonly criterion: LagCriterion;
  /** The equation in the form. */
  readonly equation: string;
  readonly onUse: (equation: string) => void;
}

/** What was compared, the best first, and the way into the form. */
export function LagResult(props: LagResultProps): React.JSX.Element {
  const { comparison, criterion, equation, onUse } = props;
  const styles = useStyles();
  const { texts, language } = usePane();
  const { lags } = texts.regression;
  const best = bestEquation(comparison, criterion);
  const report = useMemo(
    () => lagChoiceReport(comparison.choice, criterion, language),
    [comparison, criterion, language],
  );
  const method = useCallback(
    (own: Report, reader: Language) => {
      const { choice, request, data } = comparison;
      const described = { choice, request, criterion, report: own };
      return lagChoiceMethod(described, sourceOfBlock(data), reader);
    },
    [comparison, criterion],
  );
  return (
    <>
      <Button className={styles.use} onClick={() => onUse(best)}>
        {lags.use(best)}
      </Button>
      <div role="status">{equation === best ? lags.used : ''}</div>
      <ReportView report={report} />
      <ReportInsert data={comparison.data} report={report} method={method} />
    </>
  );
}
