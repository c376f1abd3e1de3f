import { Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import {
  BENEATH,
  type Beneath,
  MOST_DECIMALS,
  type PaperOptions,
} from '../../../report/paper/paper-table';
import { usePane } from '../../pane-context';
import { Choice, optionsOf } from '../../shared/choice';
import { WholeStepper } from '../../shared/whole-stepper';

const useStyles = makeStyles({
  options: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
});

interface PaperControlsProps {
  readonly options: PaperOptions;
  readonly onChange: (options: PaperOptions) => void;
}

/** How the table for a paper is printed. */
export function PaperControls({ options, onChange }: PaperControlsProps): React.JSX.Element {
  const styles = useStyles();
  const own = usePane().texts.regression.models;
  return (
    <div className={styles.options}>
      <Choice
        label={own.beneath}
        value={options.beneath}
        options={optionsOf<Beneath>(BENEATH, own.beneathOptions)}
        onChange={(beneath) => onChange({ ...options, beneath })}
      />
      <Field label={own.decimals} size="small">
        <WholeStepper
          label={own.decimals}
          value={options.decimals}
          lowest={0}
          highest={MOST_DECIMALS}
          onChange={(decimals) => onChange({ ...options, decimals })}
        />
      </Field>
      <Checkbox
        label={own.stars}
        checked={options.hasStars}
        onChange={(_event, { checked }) => onChange({ ...options, hasStars: checked === true })}
      />
    </div>
  );
}
