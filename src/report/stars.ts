/** The stars of economics' journals: * below 10%, ** below 5%, *** below 1%. */
export function starsOf(probability: number): string {
  if (probability < 0.01) return '***';
  if (probability < 0.05) return '**';
  return probability < 0.1 ? '*' : '';
}
