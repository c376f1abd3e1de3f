import { Tab, TabList, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { headerNames } from '../../cells/data-block';
import { HENAN_EQUATION, HENAN_SAMPLE } from '../../examples/henan';
import type { PaperModel } from '../../report/paper/paper-model';
import type { OpenedRegression } from '../models/opened-model';
import { usePane } from '../pane-context';
import { SelectedBlockView } from '../shared/selected-block-view';
import type { SelectedBlock } from '../shared/use-selected-block';
import { EquationPart } from './equation-part';
import { EMPTY_DRAFT, type RegressionDraft } from './form/regression-draft';
import { LagsPart } from './lags/lags-part';
import { ModelsPart } from './models/models-part';
import { SeriesPart } from './series/series-part';

const useStyles = makeStyles({
  parts: { flexWrap: 'wrap', marginBlock: tokens.spacingVerticalXS },
});

const PARTS = ['equation', 'lags', 'series', 'models'] as const;
type Part = (typeof PARTS)[number];

/** What the form holds when the example is begun with. */
const EXAMPLE_DRAFT: RegressionDraft = {
  ...EMPTY_DRAFT,
  equation: HENAN_EQUATION,
  sample: HENAN_SAMPLE,
};

interface RegressionTabProps {
  /** A stored regression to show, which fills the form. */
  readonly opened?: OpenedRegression | undefined;
  /** The sheet of the example, once it was begun with. */
  readonly exampleSheet?: string | undefined;
}

/** Least squares on the selected block: equations, the series behind them, models side by side. */
export function RegressionTab({ opened, exampleSheet }: RegressionTabProps): React.JSX.Element {
  const styles = useStyles();
  const { texts, block } = usePane();
  const { names, problem } = useMemo(() => namesOf(block), [block]);
  const [part, setPart] = useState<Part>('equation');
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [begun, setBegun] = useState(exampleSheet);
  if (begun !== exampleSheet) {
    setBegun(exampleSheet);
    if (exampleSheet !== undefined) setDraft(EXAMPLE_DRAFT);
  }
  const [models, setModels] = useState<readonly PaperModel[]>([]);
  const id = useId('part');
  useEffect(() => {
    if (opened === undefined) return;
    setDraft(opened.draft);
    setPart('equation');
  }, [opened]);
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
          <Tab key={name} value={name} id={tabId(id, name)}>
            {labels[name]}
          </Tab>
        ))}
      </TabList>
      <PartPanel id={id} name="equation" shown={part}>
        <EquationPart
          names={names}
          draft={draft}
          opened={opened}
          onChange={setDraft}
          models={models}
          onKeep={(model) => setModels([...models, model])}
        />
      </PartPanel>
      <PartPanel id={id} name="lags" shown={part}>
        <LagsPart draft={draft} onUse={(equation) => setDraft({ ...draft, equation })} />
      </PartPanel>
      <PartPanel id={id} name="series" shown={part}>
        <SeriesPart names={names} />
      </PartPanel>
      <PartPanel id={id} name="models" shown={part}>
        <ModelsPart models={models} onChange={setModels} />
      </PartPanel>
    </>
  );
}

function tabId(id: string, name: Part): string {
  return `${id}-${name}`;
}

interface PartPanelProps {
  readonly id: string;
  readonly name: Part;
  readonly shown: Part;
  readonly children: React.ReactNode;
}

/** One part; hidden, not taken away: a result stays while another part is looked at. */
function PartPanel({ id, name, shown, children }: PartPanelProps): React.JSX.Element {
  return (
    <div role="tabpanel" aria-labelledby={tabId(id, name)} hidden={name !== shown}>
      {children}
    </div>
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
