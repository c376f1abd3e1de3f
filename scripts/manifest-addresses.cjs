/** The base that stands in manifest.xml as it is kept, and that `npm run start:excel` serves. */
const localBase = 'https://localhost:3000';

/**
 * Checks a base address and takes the slashes off its end.
 * @param {string | undefined} given what was passed as --env baseUrl
 */
function baseAddress(given) {
  if (given === undefined) return localBase;
  const needs = 'baseUrl needs an address such as https://host/path';
  if (!URL.canParse(given)) throw new Error(`${needs}; it was ${given}`);
  const { protocol, username, search, hash } = new URL(given);
  if (protocol !== 'https:')
    throw new Error(`${needs}: Excel loads add-ins over https only; it was ${given}`);
  if (username || search || hash)
    throw new Error(`${needs}, without a user, a query or a fragment; it was ${given}`);
  return given.replace(/\/+$/, '');
}

/**
 * Moves every address of the manifest under another base.
 * @param {string} manifest
 * @param {string} [baseUrl]
 */
function manifestAt(manifest, baseUrl) {
  const base = baseAddress(baseUrl).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return manifest.replaceAll(localBase, () => base);
}

module.exports = { baseAddress, manifestAt };
