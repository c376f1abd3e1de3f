import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Panel } from '../../cells/panel/panel';
import type { OpenedStudy } from '../models/opened-model';
import { usePane } from '../pane-context';
import type { ReadBlock } from '../shared/use-insert';
import { SelectedBlockView } from '../shared/selected-block-view';
import { StatusMessage } from '../shared/status-message';
import { ChoicesSection } from './choices-section';
import { LayoutSection } from './layout-section';
import {
  type StudyDraft,
  designOf,
  draftFor,
  draftOf,
  exampleDraft,
  systemNames,
} from './study-draft';
import { StudyPreview } from './study-preview';
import { SystemsSection } from './systems-section';
import { usePanel } from './use-panel';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  again: { alignSelf: 'flex-start' },
});

interface CouplingTabProps {
  readonly isShown: boolean;
  /** A stored study to show, which fills the form. */
  readonly opened?: OpenedStudy | undefined;
  /** The sheet of the example, once it was begun with. */
  readonly exampleSheet?: string | undefined;
}

/** A coupling study of the selected block: layout, systems, choices, preview, insert. */
export function CouplingTab(props: CouplingTabProps): React.JSX.Element {
  const { isShown, opened, exampleSheet } = props;
  const styles = useStyles();
  const { texts } = usePane();
  const { reading, block, layout, setLayout, panel, problem, readAgain } = usePanel(
    isShown,
    opened,
  );
  const { coupling } = texts;
  return (
    <div className={styles.form}>
      <SelectedBlockView
        problem={problem}
        size={panel && coupling.size(panel.table.rowCount, panel.table.indicators.length)}
      />
      <StatusMessage task={reading} running={coupling.reading} />
      {block !== undefined && layout !== undefined && (
        <>
          <Button size="small" className={styles.again} onClick={readAgain}>
            {coupling.readAgain}
          </Button>
          <LayoutSection block={block.cells} layout={layout} panel={panel} onChange={setLayout} />
        </>
      )}
      {block !== undefined && panel !== undefined && (
        <StudyForm
          panel={panel}
          data={block}
          opened={opened}
          isExample={block.reference.sheetName === exampleSheet}
        />
      )}
    </div>
  );
}

interface StudyFormProps {
  readonly panel: Panel;
  /** What the panel was read from. */
  readonly data: ReadBlock;
  readonly opened: OpenedStudy | undefined;
  /** Whether to begin with what the source paper did. */
  readonly isExample: boolean;
}

/** What was chosen by hand, after which study was opened. */
interface KeptDraft {
  readonly indicators: readonly string[];
  readonly opened: OpenedStudy | undefined;
  readonly draft: StudyDraft;
}

/** The choices, kept as long as the indicators are the same and no other study is opened. */
function StudyForm(props: StudyFormProps): React.JSX.Element {
  const { panel, data, opened, isExample } = props;
  const { texts } = usePane();
  const { table } = panel;
  const [kept, setKept] = useState<KeptDraft>();
  const fresh = useMemo(() => {
    const isOpened = opened !== undefined && sameNames(opened.indicators, table.indicators);
    if (isOpened) return draftOf(opened.design, table);
    return (isExample ? exampleDraft : draftFor)(table);
  }, [table, opened, isExample]);
  const isSame =
    kept !== undefined && kept.opened === opened && sameNames(kept.indicators, table.indicators);
  const draft = isSame ? kept.draft : fresh;
  const change = (part: Partial<StudyDraft>): void =>
    setKept({ indicators: table.indicators, opened, draft: { ...draft, ...part } });

  const { numbered } = texts.coupling.systems;
  const names = useMemo(() => systemNames(draft, table, numbered), [draft, table, numbered]);
  const design = useMemo(() => designOf(draft, names), [draft, names]);
  return (
    <>
      <SystemsSection table={table} draft={draft} names={names} onChange={change} />
      <ChoicesSection draft={draft} onChange={change} />
      <StudyPreview panel={panel} data={data} design={design} />
    </>
  );
}

function sameNames(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((name, index) => name === second[index]);
}
