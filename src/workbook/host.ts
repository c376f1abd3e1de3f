/** What surrounds the workbook, as far as the pane can ask it. */
export interface Host {
  /** Whether Office is dark; undefined where it does not tell. */
  readonly isDark: boolean | undefined;
  /** Opens a page in the user's browser; undefined where a plain link does. */
  readonly openPage: ((address: string) => void) | undefined;
}

/** A host that tells nothing: the browser is asked, and links are links. */
export const PLAIN_HOST: Host = { isDark: undefined, openPage: undefined };
