import { useEffect, useState } from 'react';
import type { SheetCell, Workbook } from '../../../workbook/workbook';

/** The cell at the head of the selection, or why there is none; undefined before it is known. */
export type SelectedCell = { readonly cell: SheetCell } | { readonly error: unknown } | undefined;

/** Follows the selection while that is wanted. Each change gives a new object, for the same cell too. */
export function useSelectedCell(workbook: Workbook, isWanted: boolean): SelectedCell {
  const [selected, setSelected] = useState<SelectedCell>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isShown = true;
    let latest = 0;
    const follow = async (): Promise<void> => {
      const own = ++latest;
      const next = await workbook.readSelectedCell().then(
        (cell) => ({ cell }),
        (error: unknown) => ({ error }),
      );
      if (isShown && own === latest) setSelected(next);
    };
    void follow();
    const subscription = workbook.onSelectionChanged(() => void follow());
    return () => {
      isShown = false;
      void subscription.then((stop) => stop());
    };
  }, [workbook, isWanted]);
  return isWanted ? selected : undefined;
}
