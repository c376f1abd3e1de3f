const fs = require('node:fs');
const path = require('node:path');

const file = 'third-party-licences.txt';

/**
 * Emits the licence texts of every package in the bundles: MIT and Apache ask for their text to go
 * along, and most packages keep it in a file that no bundler looks at.
 */
class LicencesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('LicencesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'LicencesPlugin', stage }, () => {
        const text = licences(packageFolders(compilation));
        compilation.emitAsset(file, new sources.RawSource(text), { minimized: true });
      });
    });
  }
}

function packageFolders(compilation) {
  const folders = new Set();
  for (const chunk of compilation.chunks) {
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
      // A concatenated module holds the ones it was made of.
      for (const { resource } of [module, ...(module.modules ?? [])]) {
        const [folder] = /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(resource) ?? [];
        if (folder) folders.add(folder);
      }
    }
  }
  return folders;
}

/** One text a time, under the names of all packages that come with it. */
function licences(folders) {
  const packagesByText = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(read(path.join(folder, 'package.json')));
    const own = fs.readdirSync(folder).filter((entry) => /^(licen[cs]e|notice)/i.test(entry));
    const text = own.sort().map((entry) => read(path.join(folder, entry)).trim());
    const key = text.join('\n\n') || `Licence: ${license}`;
    packagesByText.set(key, [...(packagesByText.get(key) ?? []), `${name} ${version}`]);
  }
  return [...packagesByText]
    .map(([text, packages]) => `${packages.sort().join('\n')}\n\n${text}\n`)
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`);
}

const read = (name) => fs.readFileSync(name, 'utf8').replaceAll('\r\n', '\n');

module.exports = { LicencesPlugin };
