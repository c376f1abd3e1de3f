const BLOCK = 64;
const LENGTH_AT = 56;

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUND_CONSTANTS = fractions(64, Math.cbrt);

/** SHA-256 (FIPS 180-4) of bytes that come bit by bit. */
export class Sha256 {
  private readonly state = fractions(8, Math.sqrt);
  private readonly block = new Uint8Array(BLOCK);
  private readonly words = new Uint32Array(64);
  private filled = 0;
  private length = 0;

  add(byte: number): void {
    this.block[this.filled++] = byte;
    this.length++;
    if (this.filled === BLOCK) this.compress();
  }

  /** The digest as 64 hexadecimal digits; nothing may be added afterwards. */
  end(): string {
    const bits = this.length * 8;
    this.add(0x80);
    while (this.filled !== LENGTH_AT) this.add(0);
    for (let shift = 7; shift >= 0; shift--) this.add(Math.floor(bits / 2 ** (8 * shift)) & 0xff);
    return Array.from(this.state, (word) => word.toString(16).padStart(8, '0')).join('');
  }

  private compress(): void {
    const { words, block, state } = this;
    for (let t = 0; t < 16; t++) {
      const at = 4 * t;
      words[t] = (block[at] << 24) | (block[at + 1] << 16) | (block[at + 2] << 8) | block[at + 3];
    }
    for (let t = 16; t < 64; t++) {
      const before = words[t - 15];
      const last = words[t - 2];
      const first = rotated(before, 7) ^ rotated(before, 18) ^ (before >>> 3);
      const second = rotated(last, 17) ^ rotated(last, 19) ^ (last >>> 10);
      words[t] = words[t - 16] + first + words[t - 7] + second;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 64; t++) {
      const sumE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
      const chosen = (e & f) ^ (~e & g);
      const one = (h + sumE + chosen + ROUND_CONSTANTS[t] + words[t]) | 0;
      const sumA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + sumA + majority) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, place) => (state[place] += word));
    this.filled = 0;
  }
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The constants as the standard defines them, from the roots of the first primes. */
function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
}
