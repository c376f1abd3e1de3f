import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What only screen readers tell, because eyes see it elsewhere in the pane. */
export function Unseen({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  return <span className={useStyles().unseen}>{children}</span>;
}
