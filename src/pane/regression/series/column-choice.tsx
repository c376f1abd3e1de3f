import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0 },
  columns: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface ColumnChoiceProps {
  readonly names: readonly string[];
  readonly chosen: readonly number[];
  readonly onChange: (chosen: readonly number[]) => void;
}

/** Which columns are looked at, in the order of the data. */
export function ColumnChoice({ names, chosen, onChange }: ColumnChoiceProps): React.JSX.Element {
  const styles = useStyles();
  const { series } = usePane().texts.regression;
  const all = names.flatMap((name, column) => (name === '' ? [] : [column]));
  const isAll = chosen.length === all.length;
  const set = (column: number, isChosen: boolean): void =>
    onChange(all.filter((other) => (other === column ? isChosen : chosen.includes(other))));
  return (
    <fieldset className={styles.group}>
      <legend>{series.columns}</legend>
      <div className={styles.columns}>
        <Checkbox
          label={series.all}
          checked={isAll ? true : chosen.length === 0 ? false : 'mixed'}
          onChange={() => onChange(isAll ? [] : all)}
        />
        {all.map((column) => (
          <Checkbox
            key={column}
            label={names[column]}
            checked={chosen.includes(column)}
            onChange={(_event, { checked }) => set(column, checked === true)}
          />
        ))}
      </div>
    </fieldset>
  );
}
