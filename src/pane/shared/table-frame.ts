import { type GriffelStyle, tokens } from '@fluentui/react-components';

/** Three lines, as tables of papers have them. */
export const TABLE_FRAME: GriffelStyle = {
  borderCollapse: 'collapse',
  fontSize: tokens.fontSizeBase200,
  fontVariantNumeric: 'tabular-nums',
  borderTop: `2px solid ${tokens.colorNeutralForeground2}`,
  borderBottom: `2px solid ${tokens.colorNeutralForeground2}`,
};
