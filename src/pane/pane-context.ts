import { createContext, useContext } from 'react';
import type { Language } from '../text/language';
import type { PaneTexts } from '../text/pane-texts';
import type { Host } from '../workbook/host';
import type { Workbook } from '../workbook/workbook';
import type { SelectedBlock } from './shared/use-selected-block';

/** What every part of the pane may use. */
export interface PaneContext {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly language: Language;
  readonly texts: PaneTexts;
  /** What is selected; all tabs work on the same block. */
  readonly block: SelectedBlock;
}

const Context = createContext<PaneContext | undefined>(undefined);

export const PaneProvider = Context.Provider;

export function usePane(): PaneContext {
  const context = useContext(Context);
  if (context === undefined) throw new Error('usePane outside PaneProvider');
  return context;
}
