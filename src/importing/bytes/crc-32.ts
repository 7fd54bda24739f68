// The checksum of zip files. fflate computes it when it writes, but exports no function for it and does not check it when it reads; crc-32
// and buffer-crc32 would be a dependency for these few lines, the latter for Node alone.

/** The polynomial of ISO 3309, its bits reversed. */
const POLYNOMIAL = 0xedb88320;

function remainderOf(byte: number): number {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  return remainder;
}

const REMAINDERS: Uint32Array = /* @__PURE__ */ Uint32Array.from({ length: 256 }, (_, byte) => remainderOf(byte));

/** The CRC-32 of bytes, an unsigned number of 32 bits (APPNOTE.TXT 4.4.7). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (REMAINDERS[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
