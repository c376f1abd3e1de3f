import { useMemo, useState } from 'react';
import { InputError } from '../../../errors/input-error';
import { type EquationPick, NOTHING_PICKED, readPick } from './equation-pick';

/** The pick of an equation; while it cannot be read, the last one that could. */
export function useReadablePick(
  equation: string,
  names: readonly string[],
): { pick: EquationPick; isReadable: boolean } {
  const [last, setLast] = useState(NOTHING_PICKED);
  const read = useMemo(() => readable(equation, names), [equation, names]);
  if (read !== undefined && read !== last) setLast(read);
  return { pick: read ?? last, isReadable: read !== undefined };
}

function readable(equation: string, names: readonly string[]): EquationPick | undefined {
  try {
    return readPick(equation, names);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
