import { type RenderResult, act, fireEvent, render, screen } from '@testing-library/react';
import { type PaneContext, PaneProvider } from '../../src/pane/pane-context';
import { RegressionTab } from '../../src/pane/regression/regression-tab';
import { useSelectedBlock } from '../../src/pane/shared/use-selected-block';
import type { Language } from '../../src/text/language';
import { paneTexts } from '../../src/text/pane-texts';
import { PLAIN_HOST } from '../../src/workbook/host';
import { FakeWorkbook } from './fake-workbook';
import './patience';

/** What a component of the pane finds around it; nothing is selected unless told. */
export function paneContext(part: Partial<PaneContext> = {}): PaneContext {
  const { language = 'en' } = part;
  return {
    workbook: new FakeWorkbook(),
    host: PLAIN_HOST,
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

interface TabInPaneProps {
  readonly workbook: FakeWorkbook;
  readonly language: Language;
}

function TabInPane({ workbook, language }: TabInPaneProps): React.JSX.Element {
  const block = useSelectedBlock(workbook);
  return (
    <PaneProvider value={paneContext({ workbook, language, block })}>
      <RegressionTab />
    </PaneProvider>
  );
}

/** The tab of regressions on a workbook's selection. @returns a way to change its language */
export async function openRegressionTab(
  workbook: FakeWorkbook,
): Promise<(language: Language) => void> {
  let rerender: RenderResult['rerender'] | undefined;
  await act(async () => {
    ({ rerender } = render(<TabInPane workbook={workbook} language="en" />));
  });
  return (language) => rerender?.(<TabInPane workbook={workbook} language={language} />);
}

/** A tab's text; another copy of it, unseen, keeps room for the bold one. */
function nameOf(tab: Element): string | null | undefined {
  return tab.querySelector('span')?.textContent;
}

/**
 * The part of the tab that is shown, and its controls by their labels: a search by role would take
 * seconds in a pane of this size.
 */
export const part = {
  shown: (): HTMLElement =>
    document.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])') ?? document.body,

  tabs: (): Element[] => [...document.querySelectorAll('[role=tab]')],

  tabNames: (): (string | null | undefined)[] => part.tabs().map(nameOf),

  show: (name: string): void => {
    const tab = part.tabs().find((each) => nameOf(each) === name);
    if (tab === undefined) throw new Error(`no tab ${name}`);
    fireEvent.click(tab);
  },

  labelled: (label: string): HTMLInputElement => {
    const found = screen.getAllByLabelText<HTMLInputElement>(label);
    const own = found.find((element) => part.shown().contains(element));
    if (own === undefined) throw new Error(`nothing is labelled ${label} here`);
    return own;
  },

  button: (name: string): HTMLButtonElement => {
    const own = [...part.shown().querySelectorAll('button')].find(
      ({ textContent, ariaLabel }) => textContent === name || ariaLabel === name,
    );
    if (own === undefined) throw new Error(`no button ${name} here`);
    return own;
  },

  click: (name: string, detail = 1): void => {
    fireEvent.click(part.button(name), { detail });
  },

  check: (label: string): void => {
    fireEvent.click(part.labelled(label));
  },

  enter: (label: string, value: string): void => {
    fireEvent.change(part.labelled(label), { target: { value } });
  },

  /** Types into a stepper and leaves it. */
  step: (label: string, value: string): void => {
    part.enter(label, value);
    fireEvent.blur(part.labelled(label));
  },

  text: (): string => part.shown().textContent ?? '',

  /** The cells of the table under a heading, row by row. */
  rows: (heading: string): (string | null)[][] => {
    const tables = [...part.shown().querySelectorAll('[role=region]')];
    const table = tables.find((region) => region.getAttribute('aria-label') === heading);
    return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent),
    );
  },
} as const;
