import type { PanelLayout } from '../cells/panel/panel';
import type { StudyDesign } from '../statistics/coupling/study/study-design';
import type { LabelsBeside } from './lines-beside';

/**
 * The version of the form in which models are written; a greater one is a newer Yoke's, and lesser
 * ones are read. 2 brought what stood beside the data, and a digest of many figures.
 */
export const FORMAT = 2;

/** The XML namespace under which Excel finds Yoke's models among the custom parts of a file. */
export const MODEL_NAMESPACE = 'urn:yoke-add-in:model';

/** As long as a text may be, which is as much as a cell holds. */
export const LONGEST_TEXT = 32_767;
export const LONGEST_NAME = 200;

/** What the form of a regression asked for, as it was written. */
export interface RegressionTask {
  readonly kind: 'regression';
  readonly equation: string;
  readonly sample: string;
  readonly covariance: string;
  /** Empty without groups. */
  readonly group: string;
  readonly fixedEffects: boolean;
}

/** A coupling study; columns are found again by their names. */
export interface CouplingTask {
  readonly kind: 'coupling';
  readonly layout: PanelLayout;
  /** What stood over the columns that the layout names. */
  readonly headings: ReadonlyMap<number, string>;
  readonly design: StudyDesign;
  /** The names of the design's indicators by their columns. */
  readonly indicators: ReadonlyMap<number, string>;
}

export type ModelTask = RegressionTask | CouplingTask;

/** A number as it was printed, to tell later what has changed. */
export interface Figure {
  readonly label: string;
  readonly printed: string;
}

/** Figures that are too many to keep: whether any of them has changed can be told, not which. */
export interface FiguresDigest {
  readonly digest: string;
  readonly count: number;
}

export type KeptFigures = readonly Figure[] | FiguresDigest;

/** A model that lives in the workbook. */
export interface StoredModel {
  /** 32 hexadecimal digits, which no other model bears. */
  readonly id: string;
  readonly name: string;
  /** The version of Yoke that computed it last. */
  readonly yokeVersion: string;
  /** When that was: ISO 8601, in UTC. */
  readonly computedAt: string;
  /** Where the data were then, for a reader; where they are now, the defined name knows. */
  readonly lastSeen: { readonly sheetName: string; readonly address: string };
  /** Of the data that it was computed from. */
  readonly digest: string;
  /**
   * The filled lines that stood beside the data when the model was kept; undefined in one that was
   * written before this was remembered.
   */
  readonly beside: LabelsBeside | undefined;
  readonly task: ModelTask;
  /** What it came to; undefined in a large study of the first format. */
  readonly figures: KeptFigures | undefined;
}

/**
 * The hidden defined name that holds a model's source range: Excel lets it follow rows and columns
 * that are inserted or deleted, and sheets that are renamed.
 */
export function sourceNameOf(id: string): string {
  return `_Yoke_Source_${id}`;
}

/** The id of the model whose source a name holds; undefined for any other name. */
export function sourceIdOf(name: string): string | undefined {
  return /^_Yoke_Source_([0-9a-f]{32})$/i.exec(name)?.[1].toLowerCase();
}

export function newModelId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
