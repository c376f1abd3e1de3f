import { type DoubleDouble, SPLITTER, multiply } from './double-double';

/** A vector of double-doubles, its high and low parts in two arrays of one length. */
export interface DoubleDoubleVector {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

export function zeroVector(length: number): DoubleDoubleVector {
  return { high: new Float64Array(length), low: new Float64Array(length) };
}

export function constantVector(length: number, value: number): DoubleDoubleVector {
  return { high: new Float64Array(length).fill(value), low: new Float64Array(length) };
}

export function element({ high, low }: DoubleDoubleVector, index: number): DoubleDouble {
  return { high: high[index], low: low[index] };
}

/** The vector that a function of the index makes. */
export function vectorOf(
  length: number,
  value: (index: number) => DoubleDouble,
): DoubleDoubleVector {
  const vector = zeroVector(length);
  for (let i = 0; i < length; i++) {
    const { high, low } = value(i);
    vector.high[i] = high;
    vector.low[i] = low;
  }
  return vector;
}

/** The vector rounded to doubles. */
export function toNumbers(vector: DoubleDoubleVector): Float64Array {
  return vector.high.map((high, index) => high + vector.low[index]);
}

/** The elements at the given places, in that order. */
export function pick(vector: DoubleDoubleVector, places: Int32Array): DoubleDoubleVector {
  const picked = zeroVector(places.length);
  for (let i = 0; i < places.length; i++) {
    picked.high[i] = vector.high[places[i]];
    picked.low[i] = vector.low[places[i]];
  }
  return picked;
}

/** The elements from one place up to another, as a view of the same numbers. */
export function part(
  { high, low }: DoubleDoubleVector,
  from: number,
  to: number,
): DoubleDoubleVector {
  return { high: high.subarray(from, to), low: low.subarray(from, to) };
}

/** One vector with another beneath it. */
export function joined(above: DoubleDoubleVector, below: DoubleDoubleVector): DoubleDoubleVector {
  const count = above.high.length;
  const joint = zeroVector(count + below.high.length);
  joint.high.set(above.high);
  joint.low.set(above.low);
  joint.high.set(below.high, count);
  joint.low.set(below.low, count);
  return joint;
}

/** vector · factor, exact when the factor is a power of two. */
export function scaleByPowerOfTwo(vector: DoubleDoubleVector, factor: number): DoubleDoubleVector {
  const scaled = zeroVector(vector.high.length);
  for (let i = 0; i < vector.high.length; i++) {
    scaled.high[i] = vector.high[i] * factor;
    scaled.low[i] = vector.low[i] * factor;
  }
  return scaled;
}

// The three loops below are written out, without the scalar helpers: in a call-free loop the engine
// keeps everything in registers, which makes them six to eight times faster.

/** Σ aᵢ·bᵢ by the compensated dot product of Ogita, Rump and Oishi (2005), low parts included. */
export function dot(a: DoubleDoubleVector, b: DoubleDoubleVector): DoubleDouble {
  const { high: aHigh, low: aLow } = a;
  const { high: bHigh, low: bLow } = b;
  let sumHigh = 0;
  let sumLow = 0;
  for (let i = 0; i < aHigh.length; i++) {
    const x = aHigh[i];
    const y = bHigh[i];
    const product = x * y;
    let scaled = SPLITTER * x;
    const xTop = scaled - (scaled - x);
    const xRest = x - xTop;
    scaled = SPLITTER * y;
    const yTop = scaled - (scaled - y);
    const yRest = y - yTop;
    const productError =
      xTop * yTop -
      product +
      xTop * yRest +
      xRest * yTop +
      xRest * yRest +
      (x * bLow[i] + aLow[i] * y);
    const sum = sumHigh + product;
    const shadow = sum - sumHigh;
    sumLow += sumHigh - (sum - shadow) + (product - shadow) + productError;
    sumHigh = sum;
  }
  const high = sumHigh + sumLow;
  return { high, low: sumLow - (high - sumHigh) };
}

/** ‖a‖, in a double. */
export function lengthOf(a: DoubleDoubleVector): number {
  return Math.sqrt(dot(a, a).high);
}

/** target += factor · source, in place. */
export function addScaled(
  target: DoubleDoubleVector,
  factor: DoubleDouble,
  source: DoubleDoubleVector,
): void {
  const { high: targetHigh, low: targetLow } = target;
  const { high: sourceHigh, low: sourceLow } = source;
  const { high: factorHigh, low: factorLow } = factor;
  const factorScaled = SPLITTER * factorHigh;
  const factorTop = factorScaled - (factorScaled - factorHigh);
  const factorRest = factorHigh - factorTop;
  for (let i = 0; i < targetHigh.length; i++) {
    const x = sourceHigh[i];
    const product = factorHigh * x;
    const scaled = SPLITTER * x;
    const xTop = scaled - (scaled - x);
    const xRest = x - xTop;
    const productError =
      factorTop * xTop -
      product +
      factorTop * xRest +
      factorRest * xTop +
      factorRest * xRest +
      (factorLow * x + factorHigh * sourceLow[i]);
    const old = targetHigh[i];
    const sum = old + product;
    const shadow = sum - old;
    const error = old - (sum - shadow) + (product - shadow) + (productError + targetLow[i]);
    const high = sum + error;
    targetHigh[i] = high;
    targetLow[i] = error - (high - sum);
  }
}

/** aᵢ·bᵢ, as a new vector. */
export function multiplyElements(a: DoubleDoubleVector, b: DoubleDoubleVector): DoubleDoubleVector {
  return vectorOf(a.high.length, (i) => multiply(element(a, i), element(b, i)));
}

/** Σ aᵢ. */
export function sum(a: DoubleDoubleVector): DoubleDouble {
  let sumHigh = 0;
  let sumLow = 0;
  for (let i = 0; i < a.high.length; i++) {
    const x = a.high[i];
    const next = sumHigh + x;
    const shadow = next - sumHigh;
    sumLow += sumHigh - (next - shadow) + (x - shadow) + a.low[i];
    sumHigh = next;
  }
  const high = sumHigh + sumLow;
  return { high, low: sumLow - (high - sumHigh) };
}

/** aᵢ − scalar for every element, as a new vector. */
export function subtractScalar(a: DoubleDoubleVector, scalar: DoubleDouble): DoubleDoubleVector {
  const difference = zeroVector(a.high.length);
  const { high, low } = difference;
  for (let i = 0; i < high.length; i++) {
    const x = a.high[i];
    const first = x - scalar.high;
    const shadow = first - x;
    const error = x - (first - shadow) - (scalar.high + shadow) + (a.low[i] - scalar.low);
    high[i] = first + error;
    low[i] = error - (high[i] - first);
  }
  return difference;
}
