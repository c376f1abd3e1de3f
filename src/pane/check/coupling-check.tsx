import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  COUPLING_ROLES,
  type CouplingRole,
  couplingColumnNames,
  guessCouplingRoles,
} from '../../cells/printed/coupling-block';
import { COUPLING_FORM_NAMES } from '../../statistics/coupling/coupling-degree';
import { LEVEL_SCHEME_NAMES } from '../../statistics/coupling/level-scheme';
import { checkPaneTexts } from '../../text/check-pane';
import { usePane } from '../pane-context';
import { Choice, optionsOf } from '../shared/choice';
import { LevelEditor } from '../shared/level-editor';
import { CheckRun } from './check-run';
import { StatedChoice } from './stated-choice';
import {
  type AssumedDraft,
  EMPTY_ASSUMED,
  couplingCheck,
  problemOfWeights,
  systemCount,
  unreadableList,
} from './coupling-check-run';
import type { ReadShownBlock } from './use-shown-block';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  fields: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  cuts: { marginTop: tokens.spacingVerticalS },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

/** A coupling table: what its columns hold, how it says it was made, and whether it can be. */
export function CouplingCheck({ block }: { readonly block: ReadShownBlock }): React.JSX.Element {
  const styles = useStyles();
  const { language } = usePane();
  const texts = checkPaneTexts(language);
  const guessed = useMemo(() => guessCouplingRoles(block.shown), [block]);
  const [chosen, setChosen] = useState<{ block: ReadShownBlock; roles: CouplingRole[] }>();
  const roles = chosen?.block === block ? chosen.roles : guessed;
  const [assumed, setAssumed] = useState(EMPTY_ASSUMED);
  const check = useMemo(() => couplingCheck(block, roles, assumed), [block, roles, assumed]);
  const names = useMemo(() => couplingColumnNames(block.shown), [block]);
  return (
    <div className={styles.part}>
      <fieldset className={styles.fields}>
        <legend className={styles.legend}>{texts.columns}</legend>
        <p className={styles.hint}>{texts.columnsHint}</p>
        <div className={styles.columns}>
          {names.map((name, column) => (
            <Choice
              key={column}
              label={name || texts.column(column + 1)}
              value={roles[column]}
              options={optionsOf<CouplingRole>(COUPLING_ROLES, texts.roles)}
              onChange={(role) =>
                setChosen({
                  block,
                  roles: roles.map((own, place) => (place === column ? role : own)),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <AssumedControls roles={roles} value={assumed} onChange={setAssumed} />
      <CheckRun check={check} />
    </div>
  );
}

const SCHEMES = [...LEVEL_SCHEME_NAMES, 'own'] as const;
const ENDS = ['right', 'left'] as const;

interface AssumedControlsProps {
  readonly roles: readonly CouplingRole[];
  readonly value: AssumedDraft;
  readonly onChange: (value: AssumedDraft) => void;
}

/** What the paper says of its method; what is left open is found out. */
function AssumedControls({ roles, value, onChange }: AssumedControlsProps): React.JSX.Element {
  const styles = useStyles();
  const { language } = usePane();
  const texts = checkPaneTexts(language);
  const problemText = (name: 'weights' | 'theta'): string | undefined => {
    if (unreadableList(value[name])) return texts.notAList(value[name]);
    const isOtherCount = name === 'weights' && problemOfWeights(value.weights, roles) !== undefined;
    return isOtherCount ? texts.weightsCount(systemCount(roles)) : undefined;
  };
  const numbers = (name: 'weights' | 'theta', label: string): React.JSX.Element => {
    const message = problemText(name);
    return (
      <Field
        label={label}
        size="small"
        {...(message === undefined ? {} : { validationMessage: message })}
      >
        <Input
          size="small"
          autoComplete="off"
          value={value[name]}
          placeholder={name === 'weights' ? texts.weightsHint : ''}
          onChange={(_event, data) => onChange({ ...value, [name]: data.value })}
        />
      </Field>
    );
  };
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{texts.assumed}</legend>
      <div className={styles.columns}>
        <StatedChoice
          label={texts.form}
          value={value.form}
          options={COUPLING_FORM_NAMES.map((name) => ({ value: name, text: name }))}
          onChange={(form) => onChange({ ...value, form })}
        />
        {numbers('weights', texts.weights)}
        {numbers('theta', texts.theta)}
        {roles.includes('level') && <LevelControls value={value} onChange={onChange} />}
      </div>
      {roles.includes('level') && value.scheme === 'own' && (
        <div className={styles.cuts}>
          <LevelEditor
            bands={value.ownBands}
            onChange={(ownBands) => onChange({ ...value, ownBands })}
          />
        </div>
      )}
    </fieldset>
  );
}

/** The scheme of levels and its closed end. */
function LevelControls({
  value,
  onChange,
}: Omit<AssumedControlsProps, 'roles'>): React.JSX.Element {
  const { language } = usePane();
  const texts = checkPaneTexts(language);
  return (
    <>
      <StatedChoice
        label={texts.scheme}
        value={value.scheme}
        options={optionsOf(SCHEMES, texts.schemes)}
        onChange={(scheme) => onChange({ ...value, scheme })}
      />
      <StatedChoice
        label={texts.closed}
        value={value.closed}
        options={optionsOf(ENDS, texts.closedEnds)}
        onChange={(closed) => onChange({ ...value, closed })}
      />
    </>
  );
}
