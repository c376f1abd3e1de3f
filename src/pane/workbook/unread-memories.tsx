import type { RememberedCount } from '../../sharing/workbook-formulas';
import { sharingTexts } from '../../text/sharing-texts';
import { usePane } from '../pane-context';
import { Message } from '../shared/status-message';

/** Tells of what the file keeps of conversions and this Yoke cannot read. */
export function UnreadMemories({
  newer,
  malformed,
}: Pick<RememberedCount, 'newer' | 'malformed'>): React.JSX.Element {
  const { language } = usePane();
  const texts = sharingTexts(language);
  return (
    <>
      {newer > 0 && <Message intent="warning" text={texts.newerMemory(newer)} />}
      {malformed > 0 && <Message intent="warning" text={texts.malformedMemory(malformed)} />}
    </>
  );
}
