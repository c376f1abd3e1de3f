import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { readPrinted } from '../../cells/printed/read-printed';
import type { InParentheses } from '../../cells/printed/beside-coefficients';
import { modelsSideBySide } from '../../cells/printed/models-side-by-side';
import type { RegressionAuditOptions } from '../../statistics/audit/regression/regression-audit';
import {
  STAR_CONVENTION_NAMES,
  type StarConventionName,
} from '../../statistics/audit/regression/star-convention';
import { checkPaneTexts } from '../../text/check-pane';
import { regressionAuditTexts } from '../../text/regression-audit-texts';
import { usePane } from '../pane-context';
import { Choice, optionsOf } from '../shared/choice';
import { StatusMessage } from '../shared/status-message';
import type { ReadBlock } from '../shared/use-insert';
import { useTask } from '../shared/use-task';
import { CheckRun } from './check-run';
import { regressionCheck } from './regression-check-run';
import { StatedChoice } from './stated-choice';
import type { ReadShownBlock } from './use-shown-block';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  fields: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const IN_PARENTHESES = ['standardError', 'tStatistic', 'probability'] as const;

type StatedErrors = NonNullable<RegressionAuditOptions['errors']>;
const ERRORS: readonly StatedErrors[] = ['ordinary', 'robust'];

/** A regression table, by itself or with the data that it was made from. */
export function RegressionCheck({ block }: { readonly block: ReadShownBlock }): React.JSX.Element {
  const styles = useStyles();
  const { language } = usePane();
  const texts = checkPaneTexts(language);
  const [inParentheses, setInParentheses] = useState<InParentheses>();
  const hasStars = useMemo(
    () => block.cells.flat().some((cell) => (readPrinted(cell)?.stars ?? 0) > 0),
    [block],
  );
  const models = useMemo(() => modelsSideBySide(block.shown), [block]);
  const [wanted, setWanted] = useState(1);
  const model = Math.min(wanted, models.length);
  const [data, setData] = useState<ReadBlock>();
  const [stars, setStars] = useState<StarConventionName>();
  const [errors, setErrors] = useState<StatedErrors>();
  const check = useMemo(
    () =>
      regressionCheck(block, { inParentheses, model }, data, {
        ...(stars === undefined ? {} : { stars }),
        ...(errors === undefined ? {} : { errors }),
      }),
    [block, inParentheses, model, data, stars, errors],
  );
  return (
    <div className={styles.part}>
      <StatedChoice
        label={texts.inParentheses}
        value={inParentheses}
        options={optionsOf<InParentheses>(IN_PARENTHESES, texts.inParenthesesOptions)}
        onChange={setInParentheses}
      />
      <StatedChoice
        label={texts.errors}
        value={errors}
        options={optionsOf<StatedErrors>(ERRORS, texts.errorsOptions)}
        onChange={setErrors}
      />
      {models.length > 1 && (
        <Choice
          label={texts.model}
          value={String(model)}
          options={models.map(({ title }, index) => ({
            value: String(index + 1),
            text: texts.modelOption(index + 1, title),
          }))}
          onChange={(number) => setWanted(Number(number))}
        />
      )}
      {hasStars && (
        <StatedChoice
          label={texts.stars}
          value={stars}
          options={optionsOf(
            STAR_CONVENTION_NAMES,
            regressionAuditTexts(language).stars.conventions,
          )}
          onChange={setStars}
        />
      )}
      <DataSection data={data} onChange={setData} />
      <CheckRun check={check} />
    </div>
  );
}

interface DataSectionProps {
  readonly data: ReadBlock | undefined;
  readonly onChange: (data: ReadBlock | undefined) => void;
}

/** The series behind the table, where they are at hand. */
function DataSection({ data, onChange }: DataSectionProps): React.JSX.Element {
  const styles = useStyles();
  const { language, workbook, block } = usePane();
  const texts = checkPaneTexts(language);
  const [reading, read] = useTask<ReadBlock>();
  const use = (): void => {
    if (block.state !== 'block') return;
    const { reference } = block;
    read(async () => {
      const taken = { reference, cells: await workbook.readBlock(reference) };
      onChange(taken);
      return taken;
    });
  };
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{texts.data.heading}</legend>
      <p className={styles.hint}>{texts.data.hint}</p>
      <div className={styles.buttons}>
        <Button size="small" disabled={block.state !== 'block'} onClick={use}>
          {texts.data.use}
        </Button>
        {data !== undefined && (
          <Button size="small" onClick={() => onChange(undefined)}>
            {texts.data.clear}
          </Button>
        )}
      </div>
      <StatusMessage task={reading} running={texts.reading} />
      <div role="status" aria-live="polite">
        {data !== undefined &&
          texts.data.using(`${data.reference.sheetName}!${data.reference.address}`)}
      </div>
    </fieldset>
  );
}
