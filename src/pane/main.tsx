import { createRoot } from 'react-dom/client';
import {
  keepReaderLanguage,
  readerLanguage,
  setReaderLanguage,
} from '../functions/kit/reader-language';
import { OFFICE_WORKBOOK, officeReady } from '../workbook/office/office-workbook';
import { officeHost } from '../workbook/office/office-host';
import { App } from './app';

async function start(): Promise<void> {
  await officeReady();
  const language = readerLanguage();
  setReaderLanguage(language);
  const container = document.getElementById('pane');
  if (container === null) throw new Error('taskpane.html needs an element with the id "pane"');
  createRoot(container).render(
    <App
      workbook={OFFICE_WORKBOOK}
      host={officeHost()}
      initialLanguage={language}
      onLanguage={keepReaderLanguage}
    />,
  );
}

void start();
