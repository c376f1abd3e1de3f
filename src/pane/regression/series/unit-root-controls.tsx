import { Field, Input } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { Choice, optionsOf } from '../../shared/choice';
import {
  DETERMINISTICS,
  type DeterministicPart,
  LAG_RULES,
  type LagRule,
  type SeriesDraft,
} from './series-draft';

interface UnitRootControlsProps {
  readonly draft: SeriesDraft;
  readonly onChange: (part: Partial<SeriesDraft>) => void;
}

/** What stands in the Dickey-Fuller regression, and how many lags. */
export function UnitRootControls({ draft, onChange }: UnitRootControlsProps): React.JSX.Element {
  const { series } = usePane().texts.regression;
  return (
    <>
      <Choice
        label={series.deterministic}
        value={draft.deterministic}
        options={optionsOf<DeterministicPart>(DETERMINISTICS, series.deterministics)}
        onChange={(deterministic) => onChange({ deterministic })}
      />
      <Choice
        label={series.lagRule}
        value={draft.lagRule}
        options={optionsOf<LagRule>(LAG_RULES, series.lagRules)}
        onChange={(lagRule) => onChange({ lagRule })}
      />
      <Field label={draft.lagRule === 'given' ? series.lags : series.mostLags} size="small">
        <Input
          size="small"
          value={draft.adfLags}
          inputMode="numeric"
          onChange={(_event, { value }) => onChange({ adfLags: value })}
        />
      </Field>
    </>
  );
}
