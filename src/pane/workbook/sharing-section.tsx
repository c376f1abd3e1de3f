import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  type PlannedReplacement,
  type SharedForm,
  canBeReplaced,
  replacementsOf,
} from '../../sharing/replacement';
import type { ConversionResult, WorkbookScan } from '../../sharing/workbook-formulas';
import { sharingTexts } from '../../text/sharing-texts';
import { usePane } from '../pane-context';
import { Message, StatusMessage } from '../shared/status-message';
import { useTask } from '../shared/use-task';
import { PutBackSection, usePutBack } from './put-back-section';
import { SharingChoices } from './sharing-choices';
import { ConversionMessage, type Found } from './sharing-results';
import { UnreadMemories } from './unread-memories';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

type Choices = ReadonlyMap<string, SharedForm>;

/** Turns Yoke's formulas into something that a colleague without Yoke can compute, and back. */
export function SharingSection(): React.JSX.Element {
  const styles = useStyles();
  const { workbook, language, texts: common } = usePane();
  const texts = sharingTexts(language);
  const [scanned, scan, clearScan] = useTask<Found>();
  const [converted, convert, clearConverted] = useTask<ConversionResult>();
  const putBack = usePutBack();
  const [choices, setChoices] = useState<Choices>(new Map());
  const isBusy = putBack.isBusy || [scanned, converted].some(({ state }) => state === 'running');

  const look = (): void => {
    clearConverted();
    putBack.clear();
    scan(async () => {
      const found = await workbook.scanFormulas();
      setChoices(firstChoices(found));
      return { scan: found, remembered: await workbook.countShared() };
    });
  };
  const change = (plans: readonly PlannedReplacement[]): void => {
    convert(async () => {
      const result = await workbook.convertFormulas(plans.map(({ replacement }) => replacement));
      // What was found is no longer there; what was taken back can be chosen anew.
      if (result.state === 'converted') clearScan();
      return result;
    });
  };
  const lookBack = (): void => {
    clearScan();
    clearConverted();
    putBack.look();
  };
  const hasReplaced = converted.state === 'done' && converted.result.state === 'converted';
  const remembers =
    hasReplaced || (scanned.state === 'done' && scanned.result.remembered.formulas > 0);
  return (
    <section className={styles.section} aria-label={texts.title}>
      <Text as="h2" weight="semibold">
        {texts.title}
      </Text>
      <Text>{texts.about}</Text>
      <div>
        <Button disabledFocusable={isBusy} onClick={look}>
          {texts.scan}
        </Button>
      </div>
      <StatusMessage task={scanned} running={texts.scanning} told={() => common.finished} />
      {scanned.state === 'done' && (
        <FoundFormulas
          found={scanned.result}
          choices={choices}
          onChoose={(sheet, form) => setChoices(new Map(choices).set(sheet, form))}
          isBusy={isBusy}
          onConvert={change}
        />
      )}
      <StatusMessage task={converted} running={texts.converting} />
      <div role="status" aria-live="polite">
        {converted.state === 'done' && <ConversionMessage result={converted.result} />}
      </div>
      <PutBackSection putBack={putBack} isBusy={isBusy} isOffered={remembers} onLook={lookBack} />
    </section>
  );
}

/** Native formulas are what every spreadsheet computes. */
function firstChoices({ sheets }: WorkbookScan): Choices {
  return new Map(sheets.map(({ name }) => [name, 'native']));
}

interface FoundFormulasProps {
  readonly found: Found;
  readonly choices: Choices;
  readonly onChoose: (sheet: string, form: SharedForm) => void;
  readonly isBusy: boolean;
  readonly onConvert: (plans: readonly PlannedReplacement[]) => void;
}

function FoundFormulas(props: FoundFormulasProps): React.JSX.Element {
  const { found, choices, onChoose, isBusy, onConvert } = props;
  const { language } = usePane();
  const texts = sharingTexts(language);
  const formulas = found.scan.sheets.flatMap((sheet) => sheet.formulas);
  const remembered = (
    <>
      {found.remembered.formulas > 0 && <Text>{texts.remembered(found.remembered.formulas)}</Text>}
      <UnreadMemories {...found.remembered} />
    </>
  );
  if (formulas.length === 0) {
    return (
      <>
        <Message intent="info" text={texts.nothing} />
        {remembered}
      </>
    );
  }
  const plans = replacementsOf(found.scan, choices);
  const uncomputed = formulas.filter((formula) => !canBeReplaced(formula)).length;
  return (
    <>
      <SharingChoices scan={found.scan} plans={plans} choices={choices} onChoose={onChoose} />
      {uncomputed > 0 && <Message intent="warning" text={texts.notComputed(uncomputed)} />}
      {remembered}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || plans.length === 0}
          onClick={() => onConvert(plans)}
        >
          {texts.convert}
        </Button>
      </div>
    </>
  );
}
