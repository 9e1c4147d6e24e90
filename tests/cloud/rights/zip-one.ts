// One file as a zip archive, stored as it is (PKWARE APPNOTE 6.3, 4.3): all that a function of one line needs.
import { crc32 } from 'node:zlib';

const number = (value: number, bytes: 2 | 4): Buffer => {
  const made = Buffer.alloc(bytes);
  if (bytes === 2) made.writeUInt16LE(value);
  else made.writeUInt32LE(value);
  return made;
};

export const zipOne = (name: string, text: string): Uint8Array => {
  const [title, body] = [Buffer.from(name), Buffer.from(text)];
  const sizes = [number(crc32(body), 4), number(body.length, 4), number(body.length, 4)];
  // version, flags, method, time and day (1 January 1980)
  const facts = [number(20, 2), number(0, 2), number(0, 2), number(0, 2), number(33, 2), ...sizes];
  const local = [number(0x04034b50, 4), ...facts, number(title.length, 2), number(0, 2), title, body];
  const entry = Buffer.concat([
    ...[number(0x02014b50, 4), number(20, 2), ...facts, number(title.length, 2)],
    // no extra field, no comment, first disk, plain file, readable by all, at the beginning
    ...[number(0, 2), number(0, 2), number(0, 2), number(0, 2), number((0o100644 << 16) >>> 0, 4), number(0, 4), title],
  ]);
  const start = Buffer.concat(local);
  const end = [number(0x06054b50, 4), number(0, 2), number(0, 2), number(1, 2), number(1, 2)];
  return Buffer.concat([start, entry, ...end, number(entry.length, 4), number(start.length, 4), number(0, 2)]);
};
