const zlib = require('node:zlib');

const headerSize = 44;
const entrySize = 20;

/**
 * Unpacks a WOFF 1.0 font (W3C, 2012) into the OpenType font inside it: a browser reads both, but
 * on Linux it takes no WOFF as a font of the system.
 * @param {Buffer} woff
 * @returns {Buffer}
 */
function openType(woff) {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('a WOFF 1.0 font is needed');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) =>
    readTable(woff, headerSize + index * entrySize),
  );
  const directory = Buffer.alloc(12 + 16 * tables.length);
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(tables.length, 4);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * (tables.length - 2 ** power), 10);

  const parts = [directory];
  let offset = directory.length;
  tables.forEach(({ tag, checksum, data }, index) => {
    const entry = 12 + 16 * index;
    directory.writeUInt32BE(tag, entry);
    directory.writeUInt32BE(checksum, entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc(-data.length & 3);
    parts.push(data, padding);
    offset += data.length + padding.length;
  });
  return Buffer.concat(parts);
}

function readTable(woff, entry) {
  const start = woff.readUInt32BE(entry + 4);
  const packed = woff.subarray(start, start + woff.readUInt32BE(entry + 8));
  const length = woff.readUInt32BE(entry + 12);
  return {
    tag: woff.readUInt32BE(entry),
    checksum: woff.readUInt32BE(entry + 16),
    // A table that would not shrink is stored as it is.
    data: packed.length < length ? zlib.inflateSync(packed) : packed,
  };
}

module.exports = { openType };
