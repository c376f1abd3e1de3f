import { makeStyles } from '@fluentui/react-components';
import { modelsTexts } from '../../text/models-texts';
import { usePane } from '../pane-context';
import { LongTable } from '../shared/long-table';
import { Message } from '../shared/status-message';
import type { Rerun } from './rerun-model';

const useStyles = makeStyles({ table: { overflowX: 'auto' } });

/** What came of a rerun, in a sentence and, where something changed, number by number. */
export function ChangesView({ rerun }: { readonly rerun: Rerun }): React.JSX.Element {
  const styles = useStyles();
  const texts = modelsTexts(usePane().language);
  const { changes } = texts;
  const list = rerun.comparison?.kind === 'each' ? rerun.comparison.changes : [];
  return (
    <>
      <Message intent="success" text={useSentence(rerun)} />
      {rerun.unused.map((lines) => (
        <Message key={lines.where} intent="warning" text={texts.unused(lines, rerun.address)} />
      ))}
      {list.length > 0 && (
        <div className={styles.table}>
          <LongTable
            label={changes.label}
            headings={[changes.figure, changes.before, changes.now]}
            rowCount={list.length}
            row={(row) => {
              const { label, before, now } = list[row];
              return [label, before ?? changes.nothing, now ?? changes.nothing];
            }}
            textColumns={1}
          />
        </div>
      )}
    </>
  );
}

function useSentence({ kind, comparison, figureCount }: Rerun): string {
  const texts = modelsTexts(usePane().language);
  if (comparison === undefined) return texts.notCompared;
  if (comparison.kind === 'whole') {
    return comparison.isChanged
      ? texts.degreesChangedSomewhere(figureCount)
      : texts.degreesUnchanged(figureCount);
  }
  const count = comparison.changes.length;
  if (kind === 'coupling') {
    return count === 0
      ? texts.degreesUnchanged(figureCount)
      : texts.degreesChanged(count, figureCount);
  }
  return count === 0 ? texts.unchanged(figureCount) : texts.changed(count, figureCount);
}
