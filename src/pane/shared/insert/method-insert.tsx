import { useCallback } from 'react';
import type { Method } from '../../../report/method/method';
import { methodSheet } from '../../../report/method/method-sheet';
import type { SheetPlan } from '../../../report/sheet-plan';
import type { Language } from '../../../text/language';
import { methodTexts } from '../../../text/method-texts';
import { usePane } from '../../pane-context';
import { InsertControl, type InsertControlProps } from './insert-control';

/** How a result came about, told in a language; another function, another result. */
export type MethodOf = (language: Language) => Method;

interface MethodInsertProps extends Omit<InsertControlProps, 'companions' | 'companionLabel'> {
  readonly method: MethodOf;
}

/** The way of a result to the workbook, a Method sheet going along unless it is left out. */
export function MethodInsert({ method, ...insert }: MethodInsertProps): React.JSX.Element {
  const { language } = usePane();
  const companions = useCallback(
    (): SheetPlan[] => [methodSheet(method(language), { language, date: new Date() })],
    [method, language],
  );
  return (
    <InsertControl
      {...insert}
      companions={companions}
      companionLabel={methodTexts(language).goesAlong}
    />
  );
}
