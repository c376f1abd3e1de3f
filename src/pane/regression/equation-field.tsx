import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { ColumnPicker } from './column-picker';

const useStyles = makeStyles({
  place: { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  mark: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorPaletteRedForeground2,
    paddingInline: '1px',
  },
});

interface EquationFieldProps {
  readonly value: string;
  readonly names: readonly string[];
  readonly errorPosition: number | undefined;
  readonly onChange: (equation: string) => void;
}

/** The equation line, and the columns to pick from. */
export function EquationField(props: EquationFieldProps): React.JSX.Element {
  const { value, names, errorPosition, onChange } = props;
  const { texts } = usePane();
  return (
    <div>
      <Field
        label={texts.equation.label}
        hint={texts.equation.hint}
        validationState={errorPosition === undefined ? 'none' : 'error'}
        validationMessage={
          errorPosition === undefined ? null : (
            <ErrorPlace equation={value} position={errorPosition} />
          )
        }
      >
        <Input
          value={value}
          onChange={(_event, data) => onChange(data.value)}
          placeholder="Y C X X(-1) Y(-1)"
          spellCheck={false}
          autoComplete="off"
          contentAfter={
            value === '' ? null : (
              <Button
                size="small"
                appearance="transparent"
                aria-label={texts.equation.clear}
                onClick={() => onChange('')}
              >
                ×
              </Button>
            )
          }
        />
      </Field>
      <ColumnPicker names={names} onPick={(term) => onChange(withTerm(value, term))} />
    </div>
  );
}

/** Picked terms go to the end, a blank between them. */
function withTerm(equation: string, term: string): string {
  const before = equation.trimEnd();
  return before === '' ? term : `${before} ${term}`;
}

/** The equation with the offending place marked; at its end, a mark stands for what is missing. */
function ErrorPlace({
  equation,
  position,
}: {
  readonly equation: string;
  readonly position: number;
}): React.JSX.Element {
  const styles = useStyles();
  const offending = /^\S+/.exec(equation.slice(position))?.[0] ?? ' ';
  return (
    <p className={styles.place}>
      {equation.slice(0, position)}
      <mark className={styles.mark}>{offending}</mark>
      {equation.slice(position + offending.length)}
    </p>
  );
}
