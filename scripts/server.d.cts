export interface Root {
  /** The address that the folder answers to, with a slash at each end. */
  readonly at: string;
  readonly folder: string;
  /** The files that may be read; every file when left out. */
  readonly only?: readonly string[];
  /** What answers for the address itself. */
  readonly home?: string;
}

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly https?: { readonly cert: string | Buffer; readonly key: string | Buffer };
  readonly roots: readonly Root[];
}

export interface RunningServer {
  /** Such as http://localhost:3000/ */
  readonly address: string;
  close(): Promise<void>;
}

export const addInRoots: readonly Root[];
export const playgroundRoots: readonly Root[];
export function startServer(options: ServerOptions): Promise<RunningServer>;
