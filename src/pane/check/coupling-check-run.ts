import {
  type CouplingRole,
  FEWEST_SYSTEMS,
  type ReadCouplingTable,
  readCouplingTable,
} from '../../cells/printed/coupling-block';
import { statedNumbers } from '../../cells/printed/stated-numbers';
import { couplingAuditReport } from '../../report/audit/coupling-audit-report';
import { couplingReadingLines } from '../../report/audit/coupling-reading-lines';
import { couplingCheckMethod } from '../../report/method/coupling-check-method';
import { noteLines } from '../../report/report';
import {
  type AuditOptions,
  auditCouplingSteps,
} from '../../statistics/audit/coupling/audit-coupling';
import { writtenValue } from '../../statistics/audit/coupling/assumed-design';
import type { CouplingAudit } from '../../statistics/audit/coupling/coupling-audit';
import type { GivenDesign } from '../../statistics/audit/coupling/infer-design';
import type { Progress } from '../../statistics/steps';
import type { CouplingFormName } from '../../statistics/coupling/coupling-degree';
import {
  checkBands,
  type ClosedEnd,
  LEVEL_SCHEMES,
  type LevelSchemeName,
  ownScheme,
} from '../../statistics/coupling/level-scheme';
import { checkPaneTexts } from '../../text/check-pane';
import type { DraftBand } from '../shared/level-editor';
import { sourceOfBlock } from '../shared/source-of-block';
import type { Check } from './check-run';
import type { ReadShownBlock } from './use-shown-block';

/** What a table says of how it was made, as it is typed; what is empty is found out. */
export interface AssumedDraft {
  readonly form: CouplingFormName | undefined;
  readonly weights: string;
  readonly theta: string;
  readonly scheme: LevelSchemeName | 'own' | undefined;
  /** Counts where the scheme is one of the paper's own. */
  readonly ownBands: readonly DraftBand[];
  readonly closed: ClosedEnd | undefined;
}

const LIAO10 = LEVEL_SCHEMES.liao10.bands;

export const EMPTY_ASSUMED: AssumedDraft = {
  form: undefined,
  weights: '',
  theta: '',
  scheme: undefined,
  ownBands: LIAO10.map(({ upperCut }, i) => ({ upperCut, name: String(i + 1) })),
  closed: undefined,
};

export function unreadableList(text: string): boolean {
  return statedNumbers(text) === 'unreadable';
}

export function systemCount(roles: readonly CouplingRole[]): number {
  return Math.max(FEWEST_SYSTEMS, roles.filter((role) => role === 'system').length);
}

/** Whether weights cannot be used: no numbers, or not one a system. */
export function problemOfWeights(
  text: string,
  roles: readonly CouplingRole[],
): 'notAList' | 'otherCount' | undefined {
  const weights = statedNumbers(text);
  if (weights === 'unreadable') return 'notAList';
  return weights !== undefined && weights.length !== systemCount(roles) ? 'otherCount' : undefined;
}

/** How many columns of numbers must be there for two to be held against each other. */
const FEWEST_COLUMNS = 2;
const NUMERIC: readonly CouplingRole[] = ['system', 'degree', 'index', 'coordination'];

/** A table as it was read, and what its check came to. */
export interface CheckedCouplingTable {
  readonly read: ReadCouplingTable;
  readonly audit: CouplingAudit;
}

/** The check that the choices ask for; undefined where nothing can be held against anything. */
export function couplingCheck(
  block: ReadShownBlock,
  roles: readonly CouplingRole[],
  assumed: AssumedDraft,
): Check<CheckedCouplingTable> | undefined {
  const numeric = roles.filter((role) => NUMERIC.includes(role) || role === 'level');
  if (numeric.length < FEWEST_COLUMNS) return undefined;
  const { form } = assumed;
  const weights = statedNumbers(assumed.weights);
  const exponent = statedNumbers(assumed.theta);
  if (weights === 'unreadable' || exponent === 'unreadable') return undefined;
  if (problemOfWeights(assumed.weights, roles) !== undefined) return undefined;
  const theta = exponent && writtenValue(exponent[0]);
  const design: GivenDesign = {
    ...(form === undefined ? {} : { form }),
    ...(weights === undefined ? {} : { weights }),
    ...(theta === undefined ? {} : { theta }),
  };
  return {
    data: block,
    steps: () => checkSteps(block, roles, { design, assumed }),
    report: ({ read, audit }, language) => {
      const texts = checkPaneTexts(language);
      const report = couplingAuditReport(audit, language);
      const reading = [
        ...couplingReadingLines(read.layout, language),
        ...read.unread.map(({ row, column, arrived }) => texts.unread(row, column, arrived)),
      ];
      return reading.length === 0
        ? report
        : { ...report, parts: [...report.parts, noteLines(...reading)] };
    },
    method: ({ audit }, report, language) => {
      const stated = { design, levels: levelsOf(assumed) };
      return couplingCheckMethod({ audit, stated, report }, sourceOfBlock(block), language);
    },
  };
}

/** Progress is told in hundredths: how many steps there will be is not known before. */
const PER_CENT = 100;

function* checkSteps(
  { shown }: ReadShownBlock,
  roles: readonly CouplingRole[],
  { design, assumed }: { readonly design: GivenDesign; readonly assumed: AssumedDraft },
): Generator<Progress, CheckedCouplingTable> {
  const levels = levelsOf(assumed);
  const read = readCouplingTable(shown, roles);
  const steps = auditCouplingSteps(read.table, { design, levels });
  for (;;) {
    const next = steps.next();
    if (next.done === true) return { read, audit: next.value };
    yield { done: Math.floor(next.value * PER_CENT), total: PER_CENT };
  }
}

/** @throws InputError where the cuts are no scheme */
function levelsOf({ scheme, ownBands, closed }: AssumedDraft): NonNullable<AuditOptions['levels']> {
  if (scheme === 'own') checkBands(ownBands);
  const own = scheme === 'own' ? ownScheme(ownBands) : scheme && LEVEL_SCHEMES[scheme];
  return {
    ...(own === undefined ? {} : { scheme: own }),
    ...(closed === undefined ? {} : { closed }),
  };
}
