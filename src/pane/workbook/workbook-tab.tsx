import { makeStyles, tokens } from '@fluentui/react-components';
import { ModelsSection } from '../models/models-section';
import type { OpenedModel } from '../models/opened-model';
import type { Reruns } from '../models/use-reruns';
import { SharingSection } from './sharing-section';

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

interface WorkbookTabProps {
  /** Of models, which go on while another tab is shown. */
  readonly reruns: Reruns;
  /** Shows a model of the file in the tab of its kind. */
  readonly onOpen: (model: OpenedModel) => void;
}

/** What concerns the whole file: its models, and sending it to others. One section each. */
export function WorkbookTab({ reruns, onOpen }: WorkbookTabProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.sections}>
      <ModelsSection reruns={reruns} onOpen={onOpen} />
      <SharingSection />
    </div>
  );
}
