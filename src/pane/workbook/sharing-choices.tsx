import { Text } from '@fluentui/react-components';
import type { Obstacle } from '../../sharing/cannot-share';
import { type PlannedReplacement, SHARED_FORMS, type SharedForm } from '../../sharing/replacement';
import type { FoundFormula, ScannedSheet, WorkbookScan } from '../../sharing/workbook-formulas';
import { sharingTexts } from '../../text/sharing-texts';
import { usePane } from '../pane-context';
import { Choice, optionsOf } from '../shared/choice';
import { DataTable } from '../shared/data-table';
import { Message } from '../shared/status-message';
import { firstPlaces, placeOf } from './first-places';

interface SharingChoicesProps {
  readonly scan: WorkbookScan;
  readonly plans: readonly PlannedReplacement[];
  readonly choices: ReadonlyMap<string, SharedForm>;
  readonly onChoose: (sheet: string, form: SharedForm) => void;
}

/** What was found, sheet by sheet, and what it shall become. */
export function SharingChoices(props: SharingChoicesProps): React.JSX.Element {
  const { scan, plans, choices, onChoose } = props;
  const { language } = usePane();
  const texts = sharingTexts(language);
  const sheets = scan.sheets.filter(({ formulas }) => formulas.length > 0);
  return (
    <>
      <DataTable
        label={texts.found}
        headings={texts.headings}
        rows={sheets.map((sheet) => [sheet.name, sheet.formulas.length, cellsOf(sheet)])}
        textColumns={1}
      />
      {sheets.map(({ name, isProtected, visibility }) => (
        <div key={name}>
          {visibility !== 'visible' && <Text>{texts.hiddenSheet(name)}</Text>}
          {isProtected ? (
            <Message intent="warning" text={texts.protectedSheet(name)} />
          ) : (
            <Choice
              label={texts.becomes(name)}
              value={choices.get(name) ?? 'leave'}
              options={optionsOf(SHARED_FORMS, texts.forms)}
              onChange={(form) => onChoose(name, form)}
            />
          )}
          {obstaclesOn(name, plans).map(([obstacle, formulas]) => (
            <Text key={obstacle} block size={200}>
              {texts.onlyValues(
                formulas.length,
                texts.obstacles[obstacle],
                firstPlaces(formulas.map(placeOf), texts),
              )}
            </Text>
          ))}
        </div>
      ))}
    </>
  );
}

function cellsOf({ formulas }: ScannedSheet): number {
  return formulas.reduce((sum, { at }) => sum + at.rowCount * at.columnCount, 0);
}

function obstaclesOn(
  sheet: string,
  plans: readonly PlannedReplacement[],
): [Obstacle, FoundFormula[]][] {
  const formulas = new Map<Obstacle, FoundFormula[]>();
  for (const { replacement, obstacle } of plans) {
    const { found } = replacement;
    if (obstacle === undefined || found.sheetName !== sheet) continue;
    formulas.set(obstacle, [...(formulas.get(obstacle) ?? []), found]);
  }
  return [...formulas];
}
