import { dispatchOne } from './batch-plugin';
import type { Command, Dispatch, Library } from './library';

const FORGET = 'PLAYGROUND_FORGET_HISTORY';

/** Teaches the library a command after which nothing before it can be undone. */
export function registerHistory({ registries: { featurePluginRegistry } }: Library): void {
  const History = featurePluginRegistry.get('history');
  class ForgetfulHistory extends History {
    override handle(command: Command): void {
      if (command.type === FORGET) {
        this.undoStack = [];
        this.redoStack = [];
      } else super.handle(command);
    }
  }
  featurePluginRegistry.replace('history', ForgetfulHistory);
}

/** From here on undo goes back no further. */
export function forgetHistory(dispatch: Dispatch): void {
  dispatchOne(dispatch, FORGET, {});
}
