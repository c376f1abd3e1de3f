import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { checkPaneTexts } from '../../text/check-pane';
import { usePane } from '../pane-context';
import { Choice, optionsOf } from '../shared/choice';
import { SelectedBlockView } from '../shared/selected-block-view';
import { StatusMessage } from '../shared/status-message';
import { CouplingCheck } from './coupling-check';
import { RegressionCheck } from './regression-check';
import { useShownBlock } from './use-shown-block';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  intro: { margin: 0 },
  again: { alignSelf: 'flex-start' },
});

const KINDS = ['coupling', 'regression'] as const;
type Kind = (typeof KINDS)[number];

/** Checks a published table that was pasted into the sheet. */
export function CheckTab({ isShown }: { readonly isShown: boolean }): React.JSX.Element {
  const styles = useStyles();
  const { language } = usePane();
  const texts = checkPaneTexts(language);
  const [kind, setKind] = useState<Kind>('coupling');
  const { reading, block, readAgain } = useShownBlock(isShown);
  return (
    <div className={styles.tab}>
      <p className={styles.intro}>{texts.intro}</p>
      <SelectedBlockView
        size={block && texts.size(block.reference.rowCount, block.reference.columnCount)}
      />
      <StatusMessage task={reading} running={texts.reading} />
      {block !== undefined && (
        <>
          <Button size="small" className={styles.again} onClick={readAgain}>
            {texts.readAgain}
          </Button>
          <Choice
            label={texts.kind}
            value={kind}
            options={optionsOf<Kind>(KINDS, texts.kinds)}
            onChange={setKind}
          />
          <div hidden={kind !== 'coupling'}>
            <CouplingCheck block={block} />
          </div>
          <div hidden={kind !== 'regression'}>
            <RegressionCheck block={block} />
          </div>
        </>
      )}
    </div>
  );
}
