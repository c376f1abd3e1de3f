import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../pane-context';
import { Message } from '../../shared/status-message';
import { SeriesControls } from './series-controls';
import { EMPTY_SERIES_DRAFT, chosenColumns, lackOf } from './series-draft';
import { SeriesResult } from './series-result';
import { useSeriesRequest } from './use-series-request';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  show: { alignSelf: 'flex-start' },
});

interface SeriesPartProps {
  /** Undefined while no block with names is selected. */
  readonly names: readonly string[] | undefined;
}

/** What there is to say of the series before an equation: description, unit roots, causality. */
export function SeriesPart({ names }: SeriesPartProps): React.JSX.Element {
  const styles = useStyles();
  const { regression } = usePane().texts;
  const [draft, setDraft] = useState(EMPTY_SERIES_DRAFT);
  const { task, show } = useSeriesRequest();
  const lack = names === undefined ? undefined : lackOf(draft, chosenColumns(names, draft.names));
  return (
    <div className={styles.part}>
      {names !== undefined && (
        <form
          className={styles.part}
          onSubmit={(event) => {
            event.preventDefault();
            show(draft);
          }}
        >
          <SeriesControls
            names={names}
            draft={draft}
            onChange={(part) => setDraft({ ...draft, ...part })}
          />
          <Button
            className={styles.show}
            appearance="primary"
            type="submit"
            disabled={lack !== undefined}
            disabledFocusable={task.state === 'running'}
          >
            {regression.show}
          </Button>
          {lack !== undefined && <Message intent="info" text={regression.series[lack]} />}
        </form>
      )}
      <SeriesResult task={task} draft={draft} />
    </div>
  );
}
