/** Fills the one template of the pane's page. */
export function panePage(template: string, variant: 'addIn' | 'playground'): string;
