import { InputError } from '../../src/errors/input-error';
import type { Reason } from '../../src/errors/reason';

/** The error that a call gives, which has to be an InputError. */
export function inputErrorOf(call: () => unknown): InputError {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('the call gave no error');
}

export function reasonOf(call: () => unknown): Reason {
  return inputErrorOf(call).reason;
}
