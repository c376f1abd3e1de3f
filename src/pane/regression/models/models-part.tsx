import { Button, Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PaperModel } from '../../../report/paper/paper-model';
import {
  BENEATH,
  type Beneath,
  MOST_DECIMALS,
  PAPER_STANDARD,
  paperTable,
} from '../../../report/paper/paper-table';
import { usePane } from '../../pane-context';
import { Choice, optionsOf } from '../../shared/choice';
import { Message } from '../../shared/status-message';
import { WholeStepper } from '../../shared/whole-stepper';
import { PaperOutput } from './paper-output';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  model: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  equation: { overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace },
  options: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

interface ModelsPartProps {
  readonly models: readonly PaperModel[];
  readonly onChange: (models: readonly PaperModel[]) => void;
}

/** Kept regressions side by side, as a table for a paper. */
export function ModelsPart({ models, onChange }: ModelsPartProps): React.JSX.Element {
  const styles = useStyles();
  const { texts, language } = usePane();
  const own = texts.regression.models;
  const [options, setOptions] = useState(PAPER_STANDARD);
  const table = useMemo(() => paperTable(models, options, language), [models, options, language]);
  if (models.length === 0) return <Message intent="info" text={own.none} />;
  return (
    <div className={styles.part}>
      <h2 className={styles.heading}>{own.list}</h2>
      <ol className={styles.list}>
        {models.map((model, index) => (
          <li key={index} className={styles.model}>
            <span className={styles.equation}>
              ({index + 1}) {model.equation}, {model.sample.first}–{model.sample.last}
            </span>
            <Button
              size="small"
              aria-label={own.remove(index + 1)}
              onClick={() => onChange(models.filter((_, place) => place !== index))}
            >
              ×
            </Button>
          </li>
        ))}
      </ol>
      <div className={styles.options}>
        <Choice
          label={own.beneath}
          value={options.beneath}
          options={optionsOf<Beneath>(BENEATH, own.beneathOptions)}
          onChange={(beneath) => setOptions({ ...options, beneath })}
        />
        <Field label={own.decimals} size="small">
          <WholeStepper
            label={own.decimals}
            value={options.decimals}
            lowest={0}
            highest={MOST_DECIMALS}
            onChange={(decimals) => setOptions({ ...options, decimals })}
          />
        </Field>
        <Checkbox
          label={own.stars}
          checked={options.hasStars}
          onChange={(_event, { checked }) => setOptions({ ...options, hasStars: checked === true })}
        />
      </div>
      <PaperOutput table={table} />
    </div>
  );
}
