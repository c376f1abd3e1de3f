import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { COUPLING_FORM_NAMES } from '../../statistics/coupling/coupling-degree';
import {
  RESCALING_SCOPES,
  STUDY_RESCALINGS,
  STUDY_WEIGHTINGS,
  type RelativeRule,
} from '../../statistics/coupling/study/study-design';
import { studyTexts } from '../../text/study-texts';
import { usePane } from '../pane-context';
import { Choice, optionsOf } from '../shared/choice';
import { LevelEditor } from '../shared/level-editor';
import { NumberInput } from '../shared/number-input';
import { PRESETS, RELATIVE_RULES, type StudyDraft } from './study-draft';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginInline: 0,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  half: { flex: '1 1 6rem', minWidth: 0 },
  number: { width: '100%', minWidth: 0 },
});

interface ChoicesSectionProps {
  readonly draft: StudyDraft;
  readonly onChange: (change: Partial<StudyDraft>) => void;
}

/** Every choice between indicators and levels, and the two presets. */
export function ChoicesSection({ draft, onChange }: ChoicesSectionProps): React.JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { choices } = texts.coupling;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{choices.heading}</h2>
      <div className={styles.row}>
        <Button size="small" onClick={() => onChange(PRESETS.standard)}>
          {choices.standard}
        </Button>
        <Button size="small" onClick={() => onChange(PRESETS.source)}>
          {choices.source}
        </Button>
      </div>
      <Accordion collapsible>
        <AccordionItem value="all">
          <AccordionHeader size="small">{choices.all}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <AllChoices draft={draft} onChange={onChange} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}

function AllChoices({ draft, onChange }: ChoicesSectionProps): React.JSX.Element {
  const styles = useStyles();
  const { texts, language } = usePane();
  const { choices } = texts.coupling;
  const study = studyTexts(language);
  return (
    <>
      <Choice
        label={choices.rescaling}
        value={draft.rescaling}
        options={optionsOf(STUDY_RESCALINGS, study.rescalings)}
        onChange={(rescaling) => onChange({ rescaling })}
      />
      {draft.rescaling === 'minmax' && (
        <div className={styles.row}>
          <LabelledNumber
            label={choices.low}
            value={draft.low}
            onChange={(low) => onChange({ low })}
          />
          <LabelledNumber
            label={choices.high}
            value={draft.high}
            onChange={(high) => onChange({ high })}
          />
        </div>
      )}
      <Choice
        label={choices.scope}
        value={draft.scope}
        options={optionsOf(RESCALING_SCOPES, study.scopes)}
        onChange={(scope) => onChange({ scope })}
      />
      <Choice
        label={choices.weighting}
        value={draft.weighting}
        options={optionsOf(STUDY_WEIGHTINGS, study.weightings)}
        onChange={(weighting) => onChange({ weighting })}
      />
      <Choice
        label={choices.levelRescaling}
        value={draft.levelRescaling}
        options={optionsOf(STUDY_RESCALINGS, study.rescalings)}
        onChange={(levelRescaling) => onChange({ levelRescaling })}
      />
      <Choice
        label={choices.form}
        value={draft.form}
        options={optionsOf(COUPLING_FORM_NAMES, study.forms)}
        onChange={(form) => onChange({ form })}
      />
      <div className={styles.row}>
        <LabelledNumber
          label={choices.theta}
          value={draft.theta}
          onChange={(theta) => onChange({ theta })}
        />
      </div>
      <LevelChoices draft={draft} onChange={onChange} />
      <RelativeChoices draft={draft} onChange={onChange} />
    </>
  );
}

function LevelChoices({ draft, onChange }: ChoicesSectionProps): React.JSX.Element {
  const { choices } = usePane().texts.coupling;
  return (
    <>
      <Choice
        label={choices.scheme}
        value={draft.scheme}
        options={[
          { value: 'liao10', text: choices.schemeLiao10 },
          { value: 'paper', text: choices.schemePaper },
          { value: 'own', text: choices.schemeOwn },
        ]}
        onChange={(scheme) => onChange({ scheme })}
      />
      {draft.scheme === 'own' && (
        <LevelEditor bands={draft.ownBands} onChange={(ownBands) => onChange({ ownBands })} />
      )}
      <Choice
        label={choices.closed}
        value={draft.closed}
        options={[
          { value: 'right', text: choices.closedRight },
          { value: 'left', text: choices.closedLeft },
        ]}
        onChange={(closed) => onChange({ closed })}
      />
    </>
  );
}

function RelativeChoices({ draft, onChange }: ChoicesSectionProps): React.JSX.Element {
  const styles = useStyles();
  const { choices } = usePane().texts.coupling;
  const { relative } = draft;
  const change = (part: Partial<RelativeRule>): void =>
    onChange({ relative: { ...relative, ...part } });
  return (
    <>
      <Choice
        label={choices.relative}
        value={relative.kind}
        options={[
          { value: 'ratio', text: choices.ratio },
          { value: 'difference', text: choices.difference },
        ]}
        onChange={(kind) => onChange({ relative: RELATIVE_RULES[kind] })}
      />
      <div className={styles.row}>
        <LabelledNumber
          label={choices.lower}
          value={relative.lower}
          onChange={(lower) => change({ lower })}
        />
        <LabelledNumber
          label={choices.upper}
          value={relative.upper}
          onChange={(upper) => change({ upper })}
        />
      </div>
    </>
  );
}

interface LabelledNumberProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function LabelledNumber({ label, value, onChange }: LabelledNumberProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.half}>
      <NumberInput className={styles.number} size="small" value={value} onChange={onChange} />
    </Field>
  );
}
