import type {
  ConversionResult,
  LeftFormula,
  PutBackResult,
  RememberedCount,
  WorkbookScan,
} from '../../sharing/workbook-formulas';
import { type SharingTexts, sharingTexts } from '../../text/sharing-texts';
import { usePane } from '../pane-context';
import { Message } from '../shared/status-message';
import { firstPlaces, placeOf } from './first-places';

/** A scan, and what the file remembers from before. */
export interface Found {
  readonly scan: WorkbookScan;
  readonly remembered: RememberedCount;
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
    const { comparedCells, comparedOthers } = result;
    const sentences = [
      texts.converted(comparedCells, comparedOthers),
      ...becameValues(result.becameValues, texts),
    ];
    return <Message intent="success" text={sentences.join(texts.betweenSentences)} />;
  }
  const { differences } = result;
  return (
    <>
      <Message intent="error" text={texts.takenBack(differences.length)} />
      <ul>
        {differences.slice(0, MOST_NAMED).map(({ sheetName, address, before, after }) => (
          <li key={`${sheetName}!${address}`}>
            {texts.difference(`${sheetName}!${address}`, before, after)}
          </li>
        ))}
        {differences.length > MOST_NAMED && <li>…</li>}
      </ul>
    </>
  );
}

function becameValues(
  formulas: Extract<ConversionResult, { state: 'converted' }>['becameValues'],
  texts: SharingTexts,
): string[] {
  return (['digits', 'notComputed'] as const).flatMap((reason) => {
    const places = formulas.filter(({ why }) => why === reason).map(({ found }) => placeOf(found));
    if (places.length === 0) return [];
    return [texts.becameValues[reason](places.length, firstPlaces(places, texts))];
  });
}

export function PutBackMessage({ result }: { readonly result: PutBackResult }): React.JSX.Element {
  const { language } = usePane();
  const texts = sharingTexts(language);
  const { formulas, left, recomputed } = result;
  const places = recomputed.map(({ sheetName, address }) => `${sheetName}!${address}`);
  const isAll = left.length === 0 && places.length === 0;
  return (
    <>
      <Message
        intent={isAll ? 'success' : 'warning'}
        text={texts.wasPutBack(formulas, left.length)}
      />
      <LeftFormulas left={left} />
      {places.length > 0 && (
        <Message
          intent="warning"
          text={texts.recomputed(places.length, firstPlaces(places, texts))}
        />
      )}
    </>
  );
}

/** Each formula that is left as it is, with the reason. */
export function LeftFormulas({
  left,
}: {
  readonly left: readonly LeftFormula[];
}): React.JSX.Element | null {
  const { language } = usePane();
  const texts = sharingTexts(language);
  if (left.length === 0) return null;
  return (
    <ul>
      {left.slice(0, MOST_NAMED).map(({ sheetName, address, why, detail }, index) => (
        <li key={index}>
          {texts.leftPlace(`${sheetName}!${address}`, texts.notPutBack[why](detail ?? ''))}
        </li>
      ))}
      {left.length > MOST_NAMED && <li>{texts.andMore(left.length - MOST_NAMED).trim()}</li>}
    </ul>
  );
}
