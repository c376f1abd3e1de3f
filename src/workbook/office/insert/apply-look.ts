import type { ColorStop, Look, PlannedColorScale } from '../../../report/sheet-plan';

const BLOCK_TITLE_FILL = '#DCEBE4';

/** Gives a range one of the looks of a planned sheet. */
export function applyLook({ format }: Excel.Range, look: Look): void {
  switch (look) {
    case 'blockTitle':
      format.font.bold = true;
      format.fill.color = BLOCK_TITLE_FILL;
      return;
    case 'title':
    case 'columnHeading':
      format.font.bold = true;
      return;
    case 'note':
      format.font.italic = true;
      format.font.color = '#595959';
      return;
    case 'wrapped':
      format.wrapText = true;
      format.verticalAlignment = Excel.VerticalAlignment.top;
      return;
    case 'ruleAbove':
      format.borders.getItem(Excel.BorderIndex.edgeTop).style = Excel.BorderLineStyle.continuous;
      return;
    case 'ruleBelow':
      format.borders.getItem(Excel.BorderIndex.edgeBottom).style = Excel.BorderLineStyle.continuous;
      return;
    case 'alignRight':
      format.horizontalAlignment = Excel.HorizontalAlignment.right;
  }
}

/** Colours a range by its numbers; needs ExcelApi 1.6. */
export function applyColorScale(
  range: Excel.Range,
  { lowest, middle, highest }: PlannedColorScale,
): void {
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
  format.colorScale.criteria = {
    minimum: criterion(lowest),
    ...(middle === undefined ? {} : { midpoint: criterion(middle) }),
    maximum: criterion(highest),
  };
}

function criterion({ value, color }: ColorStop): Excel.ConditionalColorScaleCriterion {
  return { formula: String(value), type: Excel.ConditionalFormatColorCriterionType.number, color };
}
