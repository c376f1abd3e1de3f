import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane } from '../../pane-context';
import type { CompletionList } from './use-completion';

const useStyles = makeStyles({
  popup: {
    position: 'absolute',
    insetInline: 0,
    top: '100%',
    zIndex: 10,
    maxHeight: '14rem',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase200,
  },
  list: { listStyleType: 'none', margin: 0, padding: tokens.spacingVerticalXXS },
  option: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: '3px 6px',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  text: { overflowWrap: 'anywhere' },
  kind: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  more: { margin: 0, padding: '3px 8px', color: tokens.colorNeutralForeground3 },
});

interface CompletionListViewProps {
  readonly id: string;
  readonly list: CompletionList;
  readonly onTake: (place: number) => void;
}

/** The element of one option, which the line points to. */
export function optionId(id: string, place: number): string {
  return `${id}-${place}`;
}

/** The completions under the line; the focus stays in the line. */
export function CompletionListView(props: CompletionListViewProps): React.JSX.Element {
  const { id, list, onTake } = props;
  const styles = useStyles();
  const { equation: texts } = usePane().texts.form;
  const active = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Newer browsers return a promise, which is no clean-up for an effect.
    active.current?.scrollIntoView?.({ block: 'nearest' });
  }, [list]);
  const more = list.completions.candidates.length - list.listed.length;
  return (
    <div className={styles.popup} onMouseDown={(event) => event.preventDefault()}>
      <ul id={id} role="listbox" aria-label={texts.completions} className={styles.list}>
        {list.listed.map(({ kind, text }, place) => (
          <li
            key={place}
            ref={place === list.active ? active : undefined}
            id={optionId(id, place)}
            role="option"
            aria-selected={place === list.active}
            className={mergeClasses(styles.option, place === list.active && styles.active)}
            onClick={() => onTake(place)}
          >
            <span className={styles.text}>{text}</span>
            <span className={styles.kind}>{texts.kinds[kind]}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>{texts.moreCompletions(more)}</p>}
    </div>
  );
}
