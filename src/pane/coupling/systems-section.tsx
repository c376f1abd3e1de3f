import { Button, Input, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useMemo } from 'react';
import { resultColumns } from '../../cells/panel/result-columns';
import type { IndicatorTable } from '../../statistics/coupling/study/indicator-table';
import { usePane } from '../pane-context';
import { errorText } from '../shared/error-text';
import { NumberInput } from '../shared/number-input';
import { Message } from '../shared/status-message';
import type { DraftIndicator, DraftSystem, StudyDraft } from './study-draft';

const MOST_SYSTEMS = 9;
const LEFT_OUT = 'out';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  columns: {
    display: 'flex',
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  name: { flex: '1 1 auto', minWidth: 0 },
  weight: { width: '5.5rem', minWidth: 0, flex: 'none' },
  indicators: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '22rem',
    overflowY: 'auto',
  },
  indicator: { flex: '1 1 30%', minWidth: 0, overflowWrap: 'anywhere' },
  select: {
    flex: '1 1 35%',
    minWidth: 0,
    height: '24px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  cost: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flex: 'none' },
  checkbox: { width: '16px', height: '16px', accentColor: tokens.colorBrandBackground },
  add: { alignSelf: 'flex-start' },
});

interface SystemsSectionProps {
  readonly table: IndicatorTable;
  readonly draft: StudyDraft;
  /** The names that the systems go by. */
  readonly names: readonly string[];
  readonly onChange: (change: Partial<StudyDraft>) => void;
}

/** The systems, and which indicator belongs to which. */
export function SystemsSection(props: SystemsSectionProps): React.JSX.Element {
  const { table, draft, names, onChange } = props;
  const styles = useStyles();
  const { systems: texts } = usePane().texts.coupling;
  const changeSystem = (place: number, change: Partial<DraftSystem>): void =>
    onChange({ systems: replaced(draft.systems, place, change) });
  const addSystem = (): void => {
    const count = draft.systems.length + 1;
    onChange({ systems: [...draft.systems, { name: '', weight: 0 }].map(equalWeight(count)) });
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <p className={styles.hint}>{texts.hint}</p>
      <div className={styles.columns} aria-hidden="true">
        <span>{texts.nameHeading}</span>
        <span>{texts.weightHeading}</span>
      </div>
      {draft.systems.map((system, place) => (
        <div key={place} className={styles.row}>
          <Input
            className={styles.name}
            size="small"
            aria-label={texts.name(place + 1)}
            value={system.name}
            placeholder={names[place]}
            onChange={(_event, data) => changeSystem(place, { name: data.value })}
          />
          <NumberInput
            className={styles.weight}
            size="small"
            aria-label={texts.weight(names[place])}
            value={system.weight}
            onChange={(weight) => changeSystem(place, { weight })}
          />
          {draft.systems.length > 2 && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.remove(names[place])}
              onClick={() => onChange(withoutSystem(draft, place))}
            >
              ×
            </Button>
          )}
        </div>
      ))}
      {draft.systems.length < MOST_SYSTEMS && (
        <Button size="small" className={styles.add} onClick={addSystem}>
          {texts.add}
        </Button>
      )}
      <ResultColumns table={table} draft={draft} />
      <UnreadableColumns table={table} draft={draft} />
      <IndicatorList table={table} draft={draft} names={names} onChange={onChange} />
    </section>
  );
}

/** Says which columns are left out as results of an earlier study; a system takes them back in. */
function ResultColumns({
  table,
  draft,
}: Pick<SystemsSectionProps, 'table' | 'draft'>): React.JSX.Element | null {
  const { systems: texts } = usePane().texts.coupling;
  const names = resultColumns(table.indicators)
    .filter((column) => draft.indicators[column]?.system === undefined)
    .map((column) => table.indicators[column]);
  return names.length === 0 ? null : <Message intent="info" text={texts.resultsLeftOut(names)} />;
}

/** Columns that are left out because they cannot be read as numbers, each with the reason. */
function UnreadableColumns({
  table,
  draft,
}: Pick<SystemsSectionProps, 'table' | 'draft'>): React.JSX.Element | null {
  const pane = usePane();
  const problems = useMemo(() => unreadable(table), [table]);
  const leftOut = problems.filter(({ column }) => draft.indicators[column].system === undefined);
  if (leftOut.length === 0) return null;
  const sentences = leftOut.map(({ error }) => errorText(error, pane));
  return (
    <Message
      intent="warning"
      title={pane.texts.coupling.systems.unreadable}
      text={sentences.join('; ')}
    />
  );
}

function unreadable(table: IndicatorTable): { column: number; error: unknown }[] {
  return table.indicators.flatMap((_, column) => {
    try {
      table.values(column);
      return [];
    } catch (error) {
      return [{ column, error }];
    }
  });
}

/** Plain elements: a study may have a hundred indicators, and Fluent UI's take long to appear. */
function IndicatorList({ table, draft, names, onChange }: SystemsSectionProps): React.JSX.Element {
  const styles = useStyles();
  const { systems: texts } = usePane().texts.coupling;
  const headingId = useId('indicators');
  const change = (column: number, part: Partial<DraftIndicator>): void =>
    onChange({ indicators: replaced(draft.indicators, column, part) });
  return (
    <div role="group" aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.subheading}>
        {texts.indicators}
      </h3>
      <ul className={styles.indicators}>
        {draft.indicators.map(({ system, isCost, weight }, column) => {
          const name = table.indicators[column];
          return (
            <li key={column} className={styles.row}>
              <span className={styles.indicator}>{name}</span>
              <select
                className={styles.select}
                aria-label={texts.belongsTo(name)}
                value={system === undefined ? LEFT_OUT : String(system)}
                onChange={({ target: { value } }) =>
                  change(column, { system: value === LEFT_OUT ? undefined : Number(value) })
                }
              >
                <option value={LEFT_OUT}>{texts.leftOut}</option>
                {names.map((systemName, place) => (
                  <option key={place} value={String(place)}>
                    {systemName}
                  </option>
                ))}
              </select>
              {draft.weighting === 'given' && (
                <NumberInput
                  className={styles.weight}
                  size="small"
                  aria-label={texts.weightOf(name)}
                  value={weight}
                  onChange={(next) => change(column, { weight: next })}
                />
              )}
              <label className={styles.cost}>
                <input
                  type="checkbox"
                  className={styles.checkbox}
                  aria-label={texts.costOf(name)}
                  checked={isCost}
                  onChange={({ target }) => change(column, { isCost: target.checked })}
                />
                {texts.cost}
              </label>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function replaced<Item>(items: readonly Item[], place: number, change: Partial<Item>): Item[] {
  return items.map((item, index) => (index === place ? { ...item, ...change } : item));
}

function equalWeight(count: number): (system: DraftSystem) => DraftSystem {
  return (system) => ({ ...system, weight: 1 / count });
}

/** Its indicators are left out, and the systems behind it move up. */
function withoutSystem(draft: StudyDraft, removed: number): Partial<StudyDraft> {
  const systems = draft.systems.filter((_, place) => place !== removed);
  const moved = (system: number | undefined): number | undefined =>
    system === undefined || system === removed ? undefined : system - (system > removed ? 1 : 0);
  return {
    systems: systems.map(equalWeight(systems.length)),
    indicators: draft.indicators.map((indicator) => ({
      ...indicator,
      system: moved(indicator.system),
    })),
  };
}
