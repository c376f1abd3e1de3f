/**
 * Least squares by Householder's reflections in plain doubles, with standard errors, t and p: what
 * Yoke's arithmetic is measured against. Written for speed: columns in typed arrays, no helpers.
 */
export function householder(columns, y, probability) {
  const n = y.length;
  const k = columns.length;
  const a = columns.map((column) => Float64Array.from(column));
  const b = Float64Array.from(y);
  const diagonal = new Float64Array(k);
  for (let j = 0; j < k; j++) {
    const v = a[j];
    let norm = 0;
    for (let i = j; i < n; i++) norm += v[i] * v[i];
    norm = Math.sqrt(norm);
    const alpha = v[j] > 0 ? -norm : norm;
    const head = v[j] - alpha;
    const scale = -1 / (alpha * head);
    v[j] = head;
    diagonal[j] = alpha;
    for (let l = j + 1; l <= k; l++) {
      const target = l === k ? b : a[l];
      let dot = 0;
      for (let i = j; i < n; i++) dot += v[i] * target[i];
      dot *= scale;
      for (let i = j; i < n; i++) target[i] -= dot * v[i];
    }
  }
  let sumSquared = 0;
  for (let i = k; i < n; i++) sumSquared += b[i] * b[i];
  const inverse = Array.from({ length: k }, () => new Float64Array(k));
  for (let column = 0; column < k; column++) {
    inverse[column][column] = 1 / diagonal[column];
    for (let row = column - 1; row >= 0; row--) {
      let value = 0;
      for (let l = row + 1; l <= column; l++) value -= a[l][row] * inverse[l][column];
      inverse[row][column] = value / diagonal[row];
    }
  }
  const variance = sumSquared / (n - k);
  const lines = [];
  for (let j = 0; j < k; j++) {
    let estimate = 0;
    let squared = 0;
    for (let l = j; l < k; l++) {
      estimate += inverse[j][l] * b[l];
      squared += inverse[j][l] * inverse[j][l];
    }
    const error = Math.sqrt(variance * squared);
    const t = estimate / error;
    lines.push([estimate, error, t, probability(t, n - k)]);
  }
  return lines;
}
