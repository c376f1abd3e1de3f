import type {
  ConversionResult,
  PutBackResult,
  WorkbookScan,
} from '../../sharing/workbook-formulas';
import { sharingTexts } from '../../text/sharing-texts';
import { usePane } from '../pane-context';
import { Message } from '../shared/status-message';

/** A scan, and how many formulas the file remembers from before. */
export interface Found {
  readonly scan: WorkbookScan;
  readonly remembered: number;
}

/** So many cells are named; more would fill the pane. */
const MOST_NAMED = 12;

export function ConversionMessage({
  result,
}: {
  readonly result: ConversionResult;
}): React.JSX.Element {
  const { language } = usePane();
  const texts = sharingTexts(language);
  if (result.state === 'converted') {
    const { comparedCells, becameValues } = result;
    const sentences = [
      texts.converted(comparedCells),
      ...(becameValues.length === 0 ? [] : [texts.becameValues(becameValues.length)]),
    ];
    return (
      <div role="status" aria-live="polite">
        <Message intent="success" text={sentences.join(texts.betweenSentences)} />
      </div>
    );
  }
  const { differences } = result;
  return (
    <div role="status" aria-live="polite">
      <Message intent="error" text={texts.takenBack(differences.length)} />
      <ul>
        {differences.slice(0, MOST_NAMED).map(({ sheetName, address, before, after }) => (
          <li key={`${sheetName}!${address}`}>
            {texts.difference(`${sheetName}!${address}`, before, after)}
          </li>
        ))}
        {differences.length > MOST_NAMED && <li>…</li>}
      </ul>
    </div>
  );
}

export function PutBackMessage({ result }: { readonly result: PutBackResult }): React.JSX.Element {
  const { language } = usePane();
  const texts = sharingTexts(language);
  const { formulas, refused } = result;
  const places = refused
    .slice(0, MOST_NAMED)
    .map(({ sheetName, address }) => `${sheetName}!${address}`);
  if (refused.length > MOST_NAMED) places.push('…');
  const words = [
    texts.wasPutBack(formulas),
    ...(refused.length === 0 ? [] : [texts.refused(places.join(texts.betweenPlaces))]),
  ];
  return (
    <div role="status" aria-live="polite">
      <Message
        intent={refused.length === 0 ? 'success' : 'warning'}
        text={words.join(texts.betweenSentences)}
      />
    </div>
  );
}
