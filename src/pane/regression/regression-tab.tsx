import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { headerNames } from '../../cells/data-block';
import type { PaperModel } from '../../report/paper/paper-model';
import { usePane } from '../pane-context';
import { SelectedBlockView } from '../shared/selected-block-view';
import type { SelectedBlock } from '../shared/use-selected-block';
import { EquationPart } from './equation-part';
import { EMPTY_DRAFT } from './form/regression-draft';
import { LagsPart } from './lags/lags-part';
import { ModelsPart } from './models/models-part';
import { SeriesPart } from './series/series-part';

const useStyles = makeStyles({
  parts: { flexWrap: 'wrap', marginBlock: tokens.spacingVerticalXS },
});

const PARTS = ['equation', 'lags', 'series', 'models'] as const;
type Part = (typeof PARTS)[number];

/** Least squares on the selected block: equations, the series behind them, models side by side. */
export function RegressionTab(): React.JSX.Element {
  const styles = useStyles();
  const { texts, block } = usePane();
  const { names, problem } = useMemo(() => namesOf(block), [block]);
  const [part, setPart] = useState<Part>('equation');
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [models, setModels] = useState<readonly PaperModel[]>([]);
  const { parts } = texts.regression;
  const labels: Readonly<Record<Part, string>> = { ...parts, models: parts.models(models.length) };
  return (
    <>
      <SelectedBlockView
        problem={problem}
        size={
          block.state === 'block'
            ? texts.data.size(block.reference.rowCount - 1, block.reference.columnCount)
            : undefined
        }
      />
      <TabList
        className={styles.parts}
        size="small"
        selectedValue={part}
        onTabSelect={(_event, data) => setPart(data.value as Part)}
        aria-label={parts.label}
      >
        {PARTS.map((name) => (
          <Tab key={name} value={name}>
            {labels[name]}
          </Tab>
        ))}
      </TabList>
      {/* Hidden, not taken away: a result stays while another part is looked at. */}
      <div hidden={part !== 'equation'}>
        <EquationPart
          names={names}
          draft={draft}
          onChange={setDraft}
          keptCount={models.length}
          onKeep={(model) => setModels([...models, model])}
        />
      </div>
      <div hidden={part !== 'lags'}>
        <LagsPart draft={draft} onUse={(equation) => setDraft({ ...draft, equation })} />
      </div>
      <div hidden={part !== 'series'}>{names !== undefined && <SeriesPart names={names} />}</div>
      {part === 'models' && <ModelsPart models={models} onChange={setModels} />}
    </>
  );
}

/** The names in the first row, or why there are none. */
function namesOf(block: SelectedBlock): { names?: readonly string[]; problem?: unknown } {
  if (block.state !== 'block') return {};
  try {
    return { names: headerNames(block.firstRow) };
  } catch (error) {
    return { problem: error };
  }
}
