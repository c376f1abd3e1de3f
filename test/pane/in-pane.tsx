import { render, type RenderResult } from '@testing-library/react';
import { type PaneContext, PaneProvider } from '../../src/pane/pane-context';
import type { Language } from '../../src/text/language';
import { paneTexts } from '../../src/text/pane-texts';
import { FakeWorkbook } from './fake-workbook';

/** What a component of the pane finds around it; the block that the fake workbook has selected. */
export function paneContext(
  part: Partial<PaneContext> & { language?: Language } = {},
): PaneContext {
  const { language = 'en' } = part;
  return {
    workbook: new FakeWorkbook(),
    texts: paneTexts(language),
    block: { state: 'nothing' },
    ...part,
    language,
  };
}

/** Renders a part of the pane by itself. */
export function renderInPane(
  element: React.JSX.Element,
  context: PaneContext = paneContext(),
): RenderResult {
  return render(<PaneProvider value={context}>{element}</PaneProvider>);
}
