import { makeStyles, tokens } from '@fluentui/react-components';
import { ModelsSection } from '../models/models-section';
import type { OpenedModel } from '../models/opened-model';
import { SharingSection } from './sharing-section';

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

interface WorkbookTabProps {
  /** Shows a model of the file in the tab of its kind. */
  readonly onOpen: (model: OpenedModel) => void;
}

/** What concerns the whole file: its models, and sending it to others. One section each. */
export function WorkbookTab({ onOpen }: WorkbookTabProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.sections}>
      <ModelsSection onOpen={onOpen} />
      <SharingSection />
    </div>
  );
}
