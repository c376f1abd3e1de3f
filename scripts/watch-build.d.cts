/** What a build ends with. */
export interface BuildResult {
  hasErrors(): boolean;
  toString(detail: string): string;
}

/** webpack, or what stands in for it. */
export type Bundler = (configurations: readonly { plugins: readonly unknown[] }[]) => {
  watch(
    options: object,
    done: (failure: Error | null | undefined, stats?: BuildResult) => void,
  ): void;
  close(done: () => void): void;
};

/** Builds for https://localhost:3000 and again whenever a file is saved; announces once. */
export function watchBuild(
  parts: { playground?: boolean },
  announce: () => void,
  bundler?: Bundler,
): void;
