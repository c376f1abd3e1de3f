/** Whether this Excel has a version of its API; newer members are used only after asking. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
