import { WorkbookError } from '../errors/workbook-error';
import { LINE_SIDES, type LabelsBeside } from './lines-beside';
import { readModel } from './read-model';
import {
  type CouplingTask,
  FORMAT,
  type KeptFigures,
  MODEL_NAMESPACE,
  type ModelTask,
  type StoredModel,
  sourceNameOf,
} from './stored-model';
import { toAttribute } from './xml-text';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * A model as the XML of a custom part. It is read back before it leaves: what could not be read
 * again is not written.
 *
 * @throws WorkbookError modelNotStorable
 */
export function writeModel(model: StoredModel): string {
  const { task, beside, figures, lastSeen } = model;
  const attributes = {
    xmlns: MODEL_NAMESPACE,
    format: FORMAT,
    id: model.id,
    name: model.name,
    yoke: model.yokeVersion,
    computed: model.computedAt,
    source: sourceNameOf(model.id),
    sheet: lastSeen.sheetName,
    address: lastSeen.address,
    digest: model.digest,
  };
  const content = taskElement(task) + besideElement(beside) + figuresElement(figures);
  const xml = element('model', attributes, content);
  if (readModel(xml).kind !== 'model') throw new WorkbookError('modelNotStorable');
  return xml;
}

function taskElement(task: ModelTask): string {
  if (task.kind === 'coupling') return couplingElement(task);
  const { equation, sample, covariance, group, fixedEffects } = task;
  return element('regression', { equation, sample, covariance, group, fixedEffects });
}

function couplingElement(task: CouplingTask): string {
  const { design, indicators } = task;
  const { rescaling, relative, scheme, schemeName } = design;
  const systems = design.systems.map((system) =>
    element(
      'system',
      { name: system.name, weight: system.weight },
      system.indicators
        .map(({ column, direction, weight }) =>
          element('indicator', {
            column,
            name: indicators.get(column) ?? '',
            cost: direction === -1,
            weight: design.weighting === 'given' ? weight : undefined,
          }),
        )
        .join(''),
    ),
  );
  const bands = schemeName === 'own' ? scheme.bands : [];
  const written = bands.map(({ upperCut, name }) => element('band', { upperCut, name: name.en }));
  // The ends of min-max mean nothing to the other methods, and may not even be numbers there.
  const isMinMax = rescaling.method === 'minmax';
  return element(
    'coupling',
    {
      rescaling: rescaling.method,
      scope: rescaling.scope,
      low: isMinMax ? rescaling.low : 0,
      high: isMinMax ? rescaling.high : 1,
      weighting: design.weighting,
      levelRescaling: design.levelRescaling,
      form: design.form,
      theta: design.theta,
      scheme: schemeName,
      closed: design.closed,
      relative: relative.kind,
      lower: relative.lower,
      upper: relative.upper,
    },
    [layoutElement(task), ...systems, ...written].join(''),
  );
}

function layoutElement({ layout, headings }: CouplingTask): string {
  const column = (name: string, place: number | undefined): Attributes =>
    place === undefined ? {} : { [name]: place, [`${name}Heading`]: headings.get(place) ?? '' };
  switch (layout.kind) {
    case 'blocks':
      return element('layout', { kind: layout.kind, across: layout.across });
    case 'rows':
      return element('layout', {
        kind: layout.kind,
        ...column('period', layout.periodColumn),
        ...column('region', layout.regionColumn),
      });
    case 'periodsAcross':
      return element('layout', {
        kind: layout.kind,
        ...column('region', layout.regionColumn),
        ...column('indicator', layout.indicatorColumn),
        ...column('firstPeriod', layout.firstPeriodColumn),
      });
  }
}

function besideElement(beside: LabelsBeside | undefined): string {
  if (beside === undefined) return '';
  const lines = LINE_SIDES.filter((side) => beside[side] !== undefined).map((side) =>
    element('line', { side, label: beside[side] }),
  );
  return element('beside', {}, lines.join(''));
}

function figuresElement(figures: KeptFigures | undefined): string {
  if (figures === undefined) return '';
  if ('digest' in figures) {
    return element('figures', { digest: figures.digest, count: figures.count });
  }
  const each = figures.map(({ label, printed }) => element('figure', { label, printed }));
  return element('figures', {}, each.join(''));
}

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${toAttribute(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}
