import { CellFault } from '../../cells/cell-fault';
import { formatCell } from '../../report/number-format';
import type { OutputCell } from '../../report/output-table';
import { explain } from '../../text/explain';
import { usePane } from '../pane-context';

/** A number as printed, all its digits on hovering; an error with its reason. */
export function CellValue({ cell }: { readonly cell: OutputCell }): React.JSX.Element {
  const { language } = usePane();
  const { value, format } = cell;
  const text = formatCell(value, format);
  if (value instanceof CellFault) {
    const reason = explain(value.reason, language);
    // Read aloud with its reason, which hovering alone would keep from those who cannot hover.
    return (
      <span role="img" aria-label={`${text}: ${reason}`} title={reason}>
        {text}
      </span>
    );
  }
  return String(value) === text ? <>{text}</> : <span title={String(value)}>{text}</span>;
}
