import { createHash } from 'node:crypto';
import { Sha256 } from '../../src/models/sha-256';

function digest(bytes: Uint8Array): string {
  const hash = new Sha256();
  bytes.forEach((byte) => hash.add(byte));
  return hash.end();
}

/** FIPS 180-4, and the examples that NIST gives with it. */
it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('gives NIST’s digest of “%s”', (text, expected) => {
  expect(digest(new TextEncoder().encode(text))).toBe(expected);
});

it('gives what Node gives for every length around the ends of blocks', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, place) => (place * 151 + length) & 0xff);
    expect(digest(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});
