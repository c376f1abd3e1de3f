import { Button, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useRef } from 'react';
import type { PaperModel } from '../../../report/paper/paper-model';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  group: { outline: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  model: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
  },
  equation: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  remove: { minWidth: '24px', paddingInline: 0, flex: 'none' },
});

interface ModelListProps {
  readonly models: readonly PaperModel[];
  readonly onChange: (models: readonly PaperModel[]) => void;
}

/** The kept regressions, each with the way to remove it. */
export function ModelList({ models, onChange }: ModelListProps): React.JSX.Element {
  const styles = useStyles();
  const own = usePane().texts.regression.models;
  const headingId = useId('models');
  const group = useRef<HTMLDivElement>(null);
  const remove = (event: React.MouseEvent, model: PaperModel): void => {
    // The second click of a double click would take the next one, which moves up under the pointer.
    if (event.detail > 1) return;
    onChange(models.filter((other) => other !== model));
    // The button that was pressed may be gone; the keyboard stays in the list.
    group.current?.focus();
  };
  return (
    <div
      ref={group}
      role="group"
      aria-labelledby={headingId}
      tabIndex={-1}
      className={styles.group}
    >
      <h2 id={headingId} className={styles.heading}>
        {own.list}
      </h2>
      <ol className={styles.list}>
        {models.map((model, index) => (
          <li key={index} className={styles.model}>
            <span className={styles.equation}>
              ({index + 1}) {model.equation}, {model.sample.first}–{model.sample.last}
            </span>
            <Button
              className={styles.remove}
              size="small"
              appearance="subtle"
              aria-label={own.remove(index + 1)}
              onClick={(event) => remove(event, model)}
            >
              ×
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
