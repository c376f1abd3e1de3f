import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GOLDEN = join(__dirname, '..', 'golden');
/**
 * NIST's sets that may not be copied lie beside the project, or in the folder that NIST_FOLDER names,
 * where they are there at all.
 */
const ELSEWHERE = process.env.NIST_FOLDER ?? join(__dirname, '..', '..', '..', 'shared', 'nist');

/** A JSON file of test/golden; the caller says what it holds. */
export function readGolden<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(GOLDEN, path), 'utf8')) as Content;
}

/** The lines of a CSV file of test/golden, as texts, by the names in its first line. */
export function readGoldenCsv(path: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(join(GOLDEN, path), 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, column) => [name, cells[column]]));
  });
}

export interface NistSet {
  readonly name: string;
  readonly n: number;
  readonly yText: readonly string[];
  readonly xText: readonly (readonly string[])[];
  readonly intercept: boolean;
  readonly polynomialDegree?: number;
  readonly certified: {
    readonly coef: readonly { name: string; estimate: string; sd: string }[];
    readonly residualSd: string;
    readonly rSquared: string;
    readonly ssr: string;
    readonly F: string;
    readonly dfResid: number;
  };
}

/** One of NIST's sets, or undefined where it is neither in the project nor elsewhere. */
export function nistSet(name: string): NistSet | undefined {
  const path = [join(GOLDEN, 'nist', `${name}.json`), join(ELSEWHERE, `${name}.json`)].find(
    (place) => existsSync(place),
  );
  return path === undefined ? undefined : (JSON.parse(readFileSync(path, 'utf8')) as NistSet);
}
