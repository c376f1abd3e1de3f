import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PaperModel } from '../../../report/paper/paper-model';
import { PAPER_STANDARD, paperTable } from '../../../report/paper/paper-table';
import { usePane } from '../../pane-context';
import { Message } from '../../shared/status-message';
import { ModelList } from './model-list';
import { PaperControls } from './paper-controls';
import { PaperOutput } from './paper-output';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface ModelsPartProps {
  readonly models: readonly PaperModel[];
  readonly onChange: (models: readonly PaperModel[]) => void;
}

/** Kept regressions side by side, as a table for a paper. */
export function ModelsPart({ models, onChange }: ModelsPartProps): React.JSX.Element {
  const styles = useStyles();
  const { texts, language } = usePane();
  const [options, setOptions] = useState(PAPER_STANDARD);
  const table = useMemo(() => paperTable(models, options, language), [models, options, language]);
  if (models.length === 0) return <Message intent="info" text={texts.regression.models.none} />;
  return (
    <div className={styles.part}>
      <ModelList models={models} onChange={onChange} />
      <PaperControls options={options} onChange={setOptions} />
      <PaperOutput models={models} options={options} table={table} />
    </div>
  );
}
