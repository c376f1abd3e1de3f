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
  const title = value instanceof CellFault ? explain(value.reason, language) : String(value);
  return title === text ? <>{text}</> : <span title={title}>{text}</span>;
}
