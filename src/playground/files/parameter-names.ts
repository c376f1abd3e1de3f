import type { Token } from '@borgar/fx';

interface OpenCall {
  readonly name: string;
  /** The argument that is being read. */
  argument: number;
  tokensInArgument: Token[];
}

/** The names, in small letters, that LET and LAMBDA declare in a formula. */
export function parameterNames(tokens: readonly Token[]): ReadonlySet<string> {
  const declared = new Set<string>();
  const calls: OpenCall[] = [];
  tokens.forEach((token, index) => {
    const call = calls[calls.length - 1];
    if (token.value === '(' || token.value === '{') {
      const before = tokens[index - 1];
      const name = before?.type === 'func' ? before.value.toUpperCase() : '';
      calls.push({ name, argument: 0, tokensInArgument: [] });
    } else if (token.value === ')' || token.value === '}') {
      calls.pop();
      call?.tokensInArgument.splice(0);
    } else if (token.value === ',' && call) {
      const name = declaredName(call);
      if (name !== undefined) declared.add(name);
      call.argument++;
      call.tokensInArgument = [];
    } else if (token.type !== 'whitespace' && token.type !== 'newline') {
      call?.tokensInArgument.push(token);
    }
  });
  return declared;
}

/** The last argument of both is what they compute; every argument of LAMBDA before it is a name. */
function declaredName({ name, argument, tokensInArgument }: OpenCall): string | undefined {
  const declares = name === 'LAMBDA' || (name === 'LET' && argument % 2 === 0);
  const [only, ...others] = tokensInArgument;
  return declares && only !== undefined && others.length === 0
    ? only.value.toLowerCase()
    : undefined;
}
