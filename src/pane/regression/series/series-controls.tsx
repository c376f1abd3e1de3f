import { Checkbox, Field, Input } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { Choice, optionsOf } from '../../shared/choice';
import { GroupChoice } from '../form/group-choice';
import { ColumnChoice } from './column-choice';
import { ANALYSES, type Analysis, type SeriesDraft } from './series-draft';
import { UnitRootControls } from './unit-root-controls';

interface SeriesControlsProps {
  readonly names: readonly string[];
  readonly draft: SeriesDraft;
  readonly onChange: (part: Partial<SeriesDraft>) => void;
}

/** Which series are looked at, and how. */
export function SeriesControls(props: SeriesControlsProps): React.JSX.Element {
  const { names, draft, onChange } = props;
  const { series } = usePane().texts.regression;
  const { analysis } = draft;
  return (
    <>
      <Choice
        label={series.analysis}
        value={analysis}
        options={optionsOf<Analysis>(ANALYSES, series.analyses)}
        onChange={(next) => onChange({ analysis: next })}
      />
      <ColumnChoice
        names={names}
        chosen={draft.names}
        onChange={(chosen) => onChange({ names: chosen })}
      />
      {analysis === 'statistics' && (
        <Checkbox
          label={series.commonSample}
          checked={draft.isCommon}
          onChange={(_event, { checked }) => onChange({ isCommon: checked === true })}
        />
      )}
      {analysis === 'adf' && <UnitRootControls draft={draft} onChange={onChange} />}
      {analysis === 'granger' && (
        <Field label={series.lags} size="small">
          <Input
            size="small"
            value={draft.grangerLags}
            inputMode="numeric"
            autoComplete="off"
            onChange={(_event, { value }) => onChange({ grangerLags: value })}
          />
        </Field>
      )}
      {(analysis === 'adf' || analysis === 'granger') && (
        <GroupChoice names={names} value={draft.group} onChange={(group) => onChange({ group })} />
      )}
      {(analysis === 'adf' || analysis === 'granger') && (
        <Field label={series.sample} size="small">
          <Input
            size="small"
            value={draft.sample}
            autoComplete="off"
            onChange={(_event, { value }) => onChange({ sample: value })}
          />
        </Field>
      )}
    </>
  );
}
