import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { insertTexts } from '../../../text/insert-texts';
import { placeName } from '../../../workbook/place-name';
import { type PaneContext, usePane } from '../../pane-context';
import { Choice, optionsOf } from '../choice';
import { StatusMessage } from '../status-message';
import { type Insert, type InsertOutcome, type InsertedPlans, useInsert } from '../use-insert';
import { LandingView } from './landing-view';
import { type Where, useDestination } from './use-destination';
import type { LandingState } from './use-landing';

const useStyles = makeStyles({
  control: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
});

export interface InsertControlProps extends InsertedPlans {
  /** What the button says where it writes on a new sheet. */
  readonly label: string;
  readonly appearance?: 'primary' | 'secondary';
  /** Offers to leave out the plans that go along. */
  readonly companionLabel?: string | undefined;
  /** Other choices, before where it goes. */
  readonly children?: React.ReactNode;
}

/** The way of a result to the workbook: where to, what would be covered, and the way back. */
export function InsertControl(props: InsertControlProps): React.JSX.Element {
  const { data, plan, companions, companionLabel, label, appearance, children } = props;
  const styles = useStyles();
  const pane = usePane();
  const texts = insertTexts(pane.language);
  const [hasCompanions, setCompanions] = useState(true);
  const plans = { data, plan, companions: hasCompanions ? companions : undefined };
  const { task, isUndoing, insert, undo } = useInsert(plans);
  const destination = useDestination(plans, task);
  const { where, landing, at } = destination;
  const isRunning = task.state === 'running';
  // Those that were just written need no warning.
  const isTold = landing !== undefined && isInsertedAt(landing, task);
  return (
    <div className={styles.control}>
      <div className={styles.row}>
        {children}
        <Choice
          label={texts.where}
          value={where}
          options={optionsOf<Where>(['newSheet', 'atSelection'], {
            newSheet: texts.newSheet,
            atSelection: texts.atSelection,
          })}
          onChange={destination.setWhere}
        />
      </div>
      {companions !== undefined && companionLabel !== undefined && (
        <Checkbox
          label={companionLabel}
          checked={hasCompanions}
          onChange={(_event, { checked }) => setCompanions(checked === true)}
        />
      )}
      {landing !== undefined && !isRunning && !isTold && (
        <LandingView
          landing={landing}
          mayOverwrite={destination.mayOverwrite}
          onOverwrite={destination.setOverwrite}
        />
      )}
      <Button
        {...(appearance === undefined ? {} : { appearance })}
        disabledFocusable={isRunning || at === undefined}
        onClick={(event) => at && insert(event, at)}
      >
        {where === 'newSheet' ? label : texts.insertAtSelection}
      </Button>
      <StatusMessage
        task={task}
        running={isUndoing ? texts.undoing : pane.texts.result.inserting}
        done={(outcome) => outcomeText(outcome, pane)}
      />
      {undo !== undefined && !isRunning && (
        <Button size="small" onClick={undo}>
          {texts.undo}
        </Button>
      )}
    </div>
  );
}

function outcomeText(outcome: InsertOutcome, { language, texts: { result } }: PaneContext): string {
  const texts = insertTexts(language);
  if (outcome.kind === 'undone') return texts.undone;
  const [first, ...others] = outcome.insertion.places;
  const inserted = first.isNewSheet
    ? result.inserted(first.sheetName)
    : texts.insertedAt(placeName(first));
  if (others.length === 0) return inserted;
  return `${inserted} ${texts.alsoOn(others.map(({ sheetName }) => sheetName))}`;
}

function isInsertedAt(landing: LandingState, task: Insert['task']): boolean {
  if (task.state !== 'done' || task.result.kind !== 'inserted' || !('landing' in landing)) {
    return false;
  }
  return placeName(task.result.insertion.places[0]) === placeName(landing.landing);
}
