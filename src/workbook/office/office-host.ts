import type { Host } from '../host';

/** Office around the workbook; what it does not know stays undefined. Ask once Office is ready. */
export function officeHost(): Host {
  return { isDark: isOfficeDark(), openPage: pageOpener() };
}

/** Excel on the web has no theme to tell, and older Offices only its colours. */
function isOfficeDark(): boolean | undefined {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  return theme?.bodyBackgroundColor === undefined
    ? undefined
    : isDarkColor(theme.bodyBackgroundColor);
}

const HALF = 128;

/** Whether a colour such as #262626 is dark; undefined for what is no such colour. */
export function isDarkColor(color: string): boolean | undefined {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (found === null) return undefined;
  const [red, green, blue] = found.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < HALF;
}

/** On desktops a link would open inside the pane's own web view. */
function pageOpener(): Host['openPage'] {
  if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return undefined;
  return (address) => Office.context.ui.openBrowserWindow(address);
}
