import type { LambdaName } from '../../../sharing/lambda/lambda-name';

/**
 * Gives the workbook the names that formulas call, those that it lacks.
 *
 * @param added takes the names of those that were not there, as soon as they are asked for
 */
export async function addNames(
  context: Excel.RequestContext,
  lambdas: readonly LambdaName[],
  added: string[],
): Promise<void> {
  const needed = new Map(lambdas.map((lambda) => [lambda.name, lambda]));
  if (needed.size === 0) return;
  const { names } = context.workbook;
  const found = [...needed.values()].map((lambda) => {
    const item = names.getItemOrNullObject(lambda.name);
    item.load('name');
    return { lambda, item };
  });
  await context.sync();
  for (const { lambda, item } of found) {
    // A name of an earlier conversion is the same LAMBDA.
    if (!item.isNullObject) continue;
    names.add(lambda.name, lambda.formula);
    added.push(lambda.name);
  }
  await context.sync();
}
