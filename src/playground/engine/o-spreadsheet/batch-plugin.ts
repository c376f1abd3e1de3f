import type { Command, Dispatch, DispatchResult, Library, Payload } from './library';

/** Commands one by one, each checked by the library; what depends on them is recalculated after. */
const SMALL_BATCH = 'PLAYGROUND_BATCH';

/** Contents and looks of many cells, which the library need not check; all is recalculated after. */
const CELL_BATCH = 'PLAYGROUND_CELL_BATCH';
const CELL_COMMANDS = new Set(['UPDATE_CELL', 'SET_FORMATTING']);

/** From here on it is faster to recalculate everything than to find out what depends on what. */
const LARGE = 500;

/** Answers of the library that are no failure: the cell already was as ordered. */
const HARMLESS = new Set(['NoChanges']);

/** A command waiting to be carried out with others. */
export interface QueuedCommand {
  type: string;
  payload: Payload;
}

/**
 * Teaches the library commands that carry out many: every command of its own recalculates the
 * workbook, which made 20,000 cells take 44 seconds. A batch of cells is one entry of the
 * library's history, so that it keeps no list of 70,000 commands, nor packs it for other users.
 */
export function registerBatchPlugins(library: Library): void {
  class SmallBatchPlugin extends library.UIPlugin {
    static readonly getters: string[] = [];
    static readonly layers: string[] = [];

    handle(command: Command): void {
      if (command.type !== SMALL_BATCH) return;
      const refused = command.refused as string[];
      for (const { type, payload } of command.commands as QueuedCommand[]) {
        refused.push(...refusals(type, this.dispatch(type, payload)));
      }
    }
  }
  class CellBatchPlugin extends library.CorePlugin {
    static readonly getters: string[] = [];

    handle(command: Command): void {
      if (command.type !== CELL_BATCH) return;
      for (const { type, payload } of command.commands as QueuedCommand[]) {
        this.dispatch(type, payload);
      }
    }
  }
  library.registries.featurePluginRegistry.add('playground-batch', SmallBatchPlugin);
  library.registries.corePluginRegistry.add('playground-cell-batch', CellBatchPlugin);
  library.coreTypes.add(CELL_BATCH);
  library.invalidateEvaluationCommands.add(CELL_BATCH);
}

/** Carries out all commands in their order, and recalculates as seldom as can be. */
export function dispatchBatch(dispatch: Dispatch, commands: QueuedCommand[]): void {
  for (let start = 0; start < commands.length;) {
    const isOfCells = CELL_COMMANDS.has(commands[start].type);
    let end = start + 1;
    while (end < commands.length && CELL_COMMANDS.has(commands[end].type) === isOfCells) end++;
    dispatchRun(dispatch, commands.slice(start, end), isOfCells);
    start = end;
  }
}

function dispatchRun(dispatch: Dispatch, commands: QueuedCommand[], isOfCells: boolean): void {
  if (isOfCells && commands.length >= LARGE) {
    dispatchOne(dispatch, CELL_BATCH, { commands });
    return;
  }
  const refused: string[] = [];
  dispatch(SMALL_BATCH, { commands, refused });
  if (refused.length > 0) throw new Error(`The grid refused ${refused[0]}`);
}

/** Carries out one command; throws when the grid refuses it. */
export function dispatchOne(dispatch: Dispatch, type: string, payload: Payload): void {
  const refused = refusals(type, dispatch(type, payload));
  if (refused.length > 0) throw new Error(`The grid refused ${refused[0]}`);
}

function refusals(type: string, result: DispatchResult): string[] {
  const reasons = result.isSuccessful ? [] : result.reasons.filter((name) => !HARMLESS.has(name));
  return reasons.map((reason) => `${type}: ${reason}`);
}
