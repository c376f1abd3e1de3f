import { Link } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { addInAddress } from './add-in-address';

interface PageLinkProps {
  /** A file of the add-in. */
  readonly file: string;
  readonly children: React.ReactNode;
}

/** A link to a page of the add-in, which opens in the user's browser. */
export function PageLink({ file, children }: PageLinkProps): React.JSX.Element {
  const { openPage } = usePane().host;
  const address = addInAddress(file);
  return (
    <Link
      href={address}
      target="_blank"
      rel="noopener"
      inline
      onClick={(event) => {
        if (openPage === undefined) return;
        event.preventDefault();
        openPage(address);
      }}
    >
      {children}
    </Link>
  );
}
