import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sameCells } from '../../cells/same-cells';
import { WorkbookError } from '../../errors/workbook-error';
import { digestSteps } from '../../models/digest';
import { nearestLabels } from '../../models/lines-beside';
import { type StoredModel, newModelId } from '../../models/stored-model';
import { VERSION } from '../../report/version';
import { modelsTexts } from '../../text/models-texts';
import type { Workbook } from '../../workbook/workbook';
import { usePane } from '../pane-context';
import { runInSlices } from '../shared/run-in-slices';
import { StatusMessage } from '../shared/status-message';
import type { ReadBlock } from '../shared/use-insert';
import { IDLE, useTask } from '../shared/use-task';
import type { KeptContent } from './kept-content';
import { readLinesBeside } from './read-lines-beside';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface KeepInWorkbookProps {
  /** The result that is kept; keeping the same one twice is a slip. */
  readonly result: object;
  readonly data: ReadBlock;
  readonly content: () => KeptContent | Promise<KeptContent>;
  /** What to say besides, where there is another way to keep. */
  readonly hint?: string;
}

/** The way into the file, which outlives the pane. */
export function KeepInWorkbook(props: KeepInWorkbookProps): React.JSX.Element {
  const { result, data, content, hint } = props;
  const styles = useStyles();
  const { workbook, language } = usePane();
  const { keep } = modelsTexts(language);
  const [task, run] = useTask<string>();
  const [subject, setSubject] = useState<object>();
  // What was told of one result says nothing of another.
  const own = subject === result ? task : IDLE;
  const save = (): void => {
    setSubject(result);
    run(async () => {
      const now = await workbook.readBlock(data.reference);
      // The address may meanwhile be that of other cells.
      if (!sameCells(now, data.cells)) throw new WorkbookError('dataChanged');
      const model = await modelOf(workbook, await content(), data);
      await workbook.models.save(model, data.reference);
      return model.name;
    });
  };
  return (
    <div>
      <Button disabledFocusable={task.state === 'running' || own.state === 'done'} onClick={save}>
        {keep.button}
      </Button>
      <p className={styles.hint}>
        {keep.hint} {hint}
      </p>
      <StatusMessage task={own} running={keep.keeping} done={keep.kept} />
    </div>
  );
}

async function modelOf(
  workbook: Workbook,
  content: KeptContent,
  { reference, cells }: ReadBlock,
): Promise<StoredModel> {
  const { sheetName, address } = reference;
  const isCalledOff = new AbortController().signal;
  const digest = await runInSlices(digestSteps(cells), isCalledOff, () => undefined);
  return {
    id: newModelId(),
    yokeVersion: VERSION,
    computedAt: new Date().toISOString(),
    lastSeen: { sheetName, address },
    digest: digest ?? '',
    beside: nearestLabels(await readLinesBeside(workbook, reference)),
    ...content,
  };
}
