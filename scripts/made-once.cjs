const fs = require('node:fs');
const path = require('node:path');

const cache = path.join(__dirname, '..', 'node_modules', '.cache');

/**
 * The cache folder of that name, filled the first time it is asked for. It is filled under another
 * name and renamed when whole, so that test workers side by side never see half of it.
 * @param {string} name carries the version of what is in it
 * @param {(folder: string) => void} fill
 */
function madeOnce(name, fill) {
  const folder = path.join(cache, name);
  if (fs.existsSync(folder)) return folder;
  fs.mkdirSync(cache, { recursive: true });
  const unfinished = fs.mkdtempSync(path.join(cache, `${name}-`));
  try {
    fill(unfinished);
    fs.renameSync(unfinished, folder);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    // Somebody else was faster: theirs is as good.
    if (!fs.existsSync(folder)) throw error;
  }
  return folder;
}

module.exports = { madeOnce };
