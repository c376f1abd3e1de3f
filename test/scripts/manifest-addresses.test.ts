import { baseAddress, manifestAt } from '../../scripts/manifest-addresses.cjs';

const manifest = '<a href="https://localhost:3000/a.js" /><b href="https://localhost:3000/b.js" />';

test('without a base the addresses stay local', () => {
  expect(manifestAt(manifest)).toBe(manifest);
});

test.each([
  'https://host.example/path',
  'https://host.example/path/',
  'https://host.example/path//',
])('every address moves under %s without a doubled slash', (base) => {
  expect(manifestAt(manifest, base)).toBe(
    '<a href="https://host.example/path/a.js" /><b href="https://host.example/path/b.js" />',
  );
});

test('an ampersand in the base is written as XML', () => {
  expect(manifestAt(manifest, 'https://host.example/a&b')).toContain('/a&amp;b/a.js');
});

test.each([
  ['http://host.example', 'over https only; it was http://host.example'],
  ['host.example', 'an address such as https://host/path; it was host.example'],
  ['', 'an address such as https://host/path; it was '],
  ['https://host.example/?a=1', 'without a user, a query or a fragment'],
  ['https://me@host.example', 'without a user, a query or a fragment'],
])('the base "%s" is refused in words', (base, words) => {
  expect(() => baseAddress(base)).toThrow(words);
});
