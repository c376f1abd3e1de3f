import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  columns: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface ColumnChoiceProps {
  /** The names of the columns, "" for a column without one. */
  readonly names: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which columns are looked at; by name, so that another block's columns are not taken for them. */
export function ColumnChoice({ names, chosen, onChange }: ColumnChoiceProps): React.JSX.Element {
  const styles = useStyles();
  const { series } = usePane().texts.regression;
  const all = [...new Set(names)].filter((name) => name !== '');
  const own = all.filter((name) => chosen.includes(name));
  const isAll = own.length === all.length;
  const set = (name: string, isChosen: boolean): void =>
    onChange(all.filter((other) => (other === name ? isChosen : own.includes(other))));
  return (
    <fieldset className={styles.group}>
      <legend>{series.columns}</legend>
      <div className={styles.columns}>
        <Checkbox
          label={series.all}
          checked={isAll ? true : own.length === 0 ? false : 'mixed'}
          onChange={() => onChange(isAll ? [] : all)}
        />
        {all.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={own.includes(name)}
            onChange={(_event, { checked }) => set(name, checked === true)}
          />
        ))}
      </div>
    </fieldset>
  );
}
