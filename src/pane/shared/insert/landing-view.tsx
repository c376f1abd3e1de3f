import { Checkbox } from '@fluentui/react-components';
import { insertTexts } from '../../../text/insert-texts';
import { placeName } from '../../../workbook/place-name';
import { usePane } from '../../pane-context';
import { errorText } from '../error-text';
import { Message } from '../status-message';
import type { LandingState } from './use-landing';

interface LandingViewProps {
  readonly landing: LandingState;
  readonly mayOverwrite: boolean;
  readonly onOverwrite: (mayOverwrite: boolean) => void;
}

/** Which cells will be filled, and what stands in the way. */
export function LandingView(props: LandingViewProps): React.JSX.Element {
  const { landing, mayOverwrite, onOverwrite } = props;
  const pane = usePane();
  const texts = insertTexts(pane.language);
  return (
    <div>
      <div role="status" aria-live="polite">
        {landing.state === 'looking' && texts.looking}
        {'landing' in landing && texts.fills(placeName(landing.landing))}
        {landing.state === 'filled' && (
          <Message intent="warning" text={texts.covers(landing.landing.filledCells)} />
        )}
        {landing.state === 'refused' && (
          <Message intent="warning" text={errorText(landing.error, pane)} />
        )}
      </div>
      {landing.state === 'filled' && (
        <Checkbox
          label={texts.overwrite}
          checked={mayOverwrite}
          onChange={(_event, { checked }) => onOverwrite(checked === true)}
        />
      )}
    </div>
  );
}
