import { Button } from '@fluentui/react-components';
import { modelsTexts } from '../../text/models-texts';
import { usePane } from '../pane-context';

interface ModelButtonProps {
  readonly text: string;
  readonly modelName: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
}

/** What can be done with a model; its name says of which to those who do not see where it stands. */
export function ModelButton(props: ModelButtonProps): React.JSX.Element {
  const { text, modelName, isOff, onClick } = props;
  const { of } = modelsTexts(usePane().language);
  return (
    <Button
      size="small"
      disabledFocusable={isOff}
      aria-label={of(text, modelName)}
      onClick={onClick}
    >
      {text}
    </Button>
  );
}
