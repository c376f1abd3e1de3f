import { useEffect, useRef, useState } from 'react';
import { modelsTexts } from '../../text/models-texts';
import { usePane } from '../pane-context';
import { Unseen } from '../shared/unseen';
import type { Reruns } from './use-reruns';

interface RerunsAnnouncementProps {
  readonly reruns: Reruns;
  /** Whether the end of a run has to be told of here, because the tab that shows it is not. */
  readonly isTold: boolean;
}

/** Tells screen readers that models have run while another tab was shown. */
export function RerunsAnnouncement(props: RerunsAnnouncementProps): React.JSX.Element {
  const { reruns, isTold } = props;
  const { ended: text } = modelsTexts(usePane().language);
  const { ended } = reruns;
  const seen = useRef(ended);
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    if (seen.current !== ended) setSaid(isTold);
    else if (!isTold) setSaid(false);
    seen.current = ended;
  }, [ended, isTold]);
  return (
    <div role="status" aria-live="polite">
      {isSaid && <Unseen>{text}</Unseen>}
    </div>
  );
}
