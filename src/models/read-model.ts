import type { ModelProblem } from '../errors/model-problem';
import { LINE_SIDES, type LineSide, type LabelsBeside } from './lines-beside';
import { readCoupling, readRegression } from './read-task';
import {
  FORMAT,
  type KeptFigures,
  LONGEST_NAME,
  MODEL_NAMESPACE,
  type StoredModel,
  sourceNameOf,
} from './stored-model';
import { ModelFault, StrictElement } from './strict-element';
import { fromAttribute } from './xml-text';

/** What a custom part under Yoke's namespace holds. All but a model stay as they are. */
export type ReadModel =
  | { readonly kind: 'model'; readonly model: StoredModel }
  | { readonly kind: 'newer'; readonly format: string; readonly label: ModelLabel }
  | { readonly kind: 'malformed'; readonly problem: ModelProblem; readonly label: ModelLabel };

/** What can be told of a part that is no model: never more than words to show. */
export interface ModelLabel {
  readonly name?: string | undefined;
  readonly yokeVersion?: string | undefined;
  /** Only of the form that an id has. */
  readonly id?: string | undefined;
}

/** In characters; a larger part is not parsed at all. */
const LONGEST_PART = 2_000_000;
const LONGEST_LABEL = 200;

const ID = /^[0-9a-f]{32}$/;
const DIGEST = /^[0-9a-f]{64}$/;
const VERSION = /^[0-9A-Za-z.+-]{1,40}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
const NEWER_FORMAT = /^[1-9]\d{0,8}$/;

/**
 * Reads a part strictly: every element, attribute and value must be one that Yoke writes. Nothing in
 * it is ever run, looked up or expanded.
 */
export function readModel(xml: string): ReadModel {
  let label: ModelLabel = {};
  try {
    const root = parse(xml);
    label = labelOf(root);
    const format = root.namespaceURI === MODEL_NAMESPACE ? root.getAttribute('format') : null;
    if (format !== null && NEWER_FORMAT.test(format) && Number(format) > FORMAT) {
      return { kind: 'newer', format, label };
    }
    return { kind: 'model', model: modelOf(new StrictElement(root, '')) };
  } catch (fault) {
    if (!(fault instanceof ModelFault)) throw fault;
    return { kind: 'malformed', problem: fault.problem, label };
  }
}

/** @throws ModelFault */
function parse(xml: string): Element {
  if (xml.length > LONGEST_PART) {
    throw new ModelFault({ code: 'partTooLong', arrived: xml.length, allowed: LONGEST_PART });
  }
  const body = xml.replace(/^\ufeff?\s*<\?xml\s[^<>]*\?>/, '');
  // Before the parser sees it: an entity must not even be expanded.
  if (/<[!?]/.test(body)) throw new ModelFault({ code: 'declarations' });
  const parsed = new DOMParser().parseFromString(body.trim(), 'application/xml');
  const hasFailed = parsed.getElementsByTagNameNS('*', 'parsererror').length > 0;
  if (hasFailed) throw new ModelFault({ code: 'notWellFormed' });
  return parsed.documentElement;
}

function labelOf(root: Element): ModelLabel {
  const text = (name: string): string | undefined => {
    const value = root.getAttribute(name);
    const read = value === null ? undefined : fromAttribute(value);
    return read === undefined || read.trim() === '' ? undefined : read.slice(0, LONGEST_LABEL);
  };
  const id = root.getAttribute('id');
  return {
    name: text('name'),
    yokeVersion: text('yoke'),
    id: id !== null && ID.test(id) ? id : undefined,
  };
}

/** @throws ModelFault */
function modelOf(root: StrictElement): StoredModel {
  if (root.name !== 'model') {
    throw new ModelFault({ code: 'unexpectedElement', element: root.name, inside: '' });
  }
  const format = root.whole('format');
  if (format < 1 || format > FORMAT) throw root.bad('format', String(format));
  const id = root.matching('id', ID);
  const name = root.text('name', LONGEST_NAME);
  if (name.trim() === '') throw root.bad('name', name);
  const source = root.text('source');
  // Another name may be the user's own, and a model's name is deleted with it.
  if (source !== sourceNameOf(id)) throw root.bad('source', source);
  const computedAt = root.matching('computed', TIME);
  if (Number.isNaN(Date.parse(computedAt))) throw root.bad('computed', computedAt);
  const head = {
    id,
    name,
    yokeVersion: root.matching('yoke', VERSION),
    computedAt,
    lastSeen: { sheetName: root.text('sheet'), address: root.text('address') },
    digest: root.matching('digest', DIGEST),
  };
  root.close();
  return { ...head, ...contentOf(root, format) };
}

function contentOf(
  root: StrictElement,
  format: number,
): Pick<StoredModel, 'task' | 'beside' | 'figures'> {
  const besides = format === 1 ? [] : ['beside'];
  const children = root.children(['regression', 'coupling', 'figures', ...besides]);
  const isCoupling = children.some(({ name }) => name === 'coupling');
  const kind = isCoupling ? 'coupling' : 'regression';
  const element = root.only(children, kind);
  const tasks = children.filter(({ name }) => name === 'regression' || name === 'coupling');
  if (tasks.length > 1) {
    const [inside, arrived] = [root.name, tasks.length - 1];
    throw new ModelFault({ code: 'elementCount', element: 'regression', inside, arrived });
  }
  const task = isCoupling ? readCoupling(element) : readRegression(element);
  element.close();
  const optional = (name: string): StrictElement | undefined =>
    children.some((child) => child.name === name) ? root.only(children, name) : undefined;
  const [beside, figures] = [optional('beside'), optional('figures')];
  return {
    task,
    beside: beside && readBeside(beside),
    figures: figures && readFigures(figures, format),
  };
}

function readBeside(element: StrictElement): LabelsBeside {
  element.close();
  const labels = new Map<LineSide, string>();
  for (const child of element.children(['line'])) {
    child.children([]);
    const side = child.oneOf('side', LINE_SIDES);
    if (labels.has(side)) throw child.bad('side', side);
    labels.set(side, child.text('label'));
    child.close();
  }
  return Object.fromEntries(labels);
}

function readFigures(element: StrictElement, format: number): KeptFigures {
  if (format > 1 && element.has('digest')) {
    const figures = { digest: element.matching('digest', DIGEST), count: element.whole('count') };
    element.children([]);
    element.close();
    return figures;
  }
  element.close();
  return element.children(['figure']).map((child) => {
    child.children([]);
    const figure = { label: child.text('label'), printed: child.text('printed') };
    child.close();
    return figure;
  });
}
