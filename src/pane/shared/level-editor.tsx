import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { LevelBand } from '../../statistics/coupling/level-scheme';
import { usePane } from '../pane-context';
import { NumberInput } from './number-input';

/** A level as it is typed: its cut may be NaN meanwhile. */
export type DraftBand = LevelBand<string>;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS },
  cut: { width: '5rem', flex: 'none' },
  name: { flex: '1 1 auto', minWidth: 0 },
});

interface LevelEditorProps {
  readonly bands: readonly DraftBand[];
  readonly onChange: (bands: readonly DraftBand[]) => void;
}

/** Upper cuts and names of the user's own, from the lowest level up. */
export function LevelEditor({ bands, onChange }: LevelEditorProps): React.JSX.Element {
  const styles = useStyles();
  const { choices } = usePane().texts.coupling;
  const change = (place: number, part: Partial<DraftBand>): void =>
    onChange(bands.map((band, index) => (index === place ? { ...band, ...part } : band)));
  return (
    <div className={styles.section}>
      {bands.map(({ upperCut, name }, place) => (
        <div key={place} className={styles.row}>
          <NumberInput
            className={styles.cut}
            size="small"
            aria-label={choices.cut(place + 1)}
            value={upperCut}
            onChange={(next) => change(place, { upperCut: next })}
          />
          <Input
            className={styles.name}
            size="small"
            aria-label={choices.levelName(place + 1)}
            value={name}
            onChange={(_event, data) => change(place, { name: data.value })}
          />
        </div>
      ))}
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => onChange([...bands, { upperCut: NaN, name: String(bands.length + 1) }])}
        >
          {choices.addLevel}
        </Button>
        {bands.length > 1 && (
          <Button size="small" onClick={() => onChange(bands.slice(0, -1))}>
            {choices.removeLevel}
          </Button>
        )}
      </div>
    </div>
  );
}
