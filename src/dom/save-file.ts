/** How long a browser may take to begin with a download, in milliseconds. */
const MAX_WAIT_MS = 60_000;

/** File systems take 255 bytes, of which a Chinese character is three. */
const MAX_NAME_LENGTH = 80;

/** What some file system does not allow in a name, and what cannot be seen in one: a mark that turns the direction of text makes another ending of `.csv`. */
const FORBIDDEN = /[\\/:*?"<>|\s：\p{C}]+/gu;

/** What a name may not start with: a point hides a file, and a hyphen makes an option of it. */
const START = /^[.\-~$]+/;

/**
 * A name for a file that no file system refuses: without the characters that some of them do not allow, and not too long. Where it is, the first of its
 * words is cut.
 *
 * @param words joined by hyphens
 * @param extension with its dot: `.csv`
 */
export function fileName([first = '', ...others]: readonly string[], extension: string): string {
  const nameOf = (text: string): string => text.replace(FORBIDDEN, '-');
  const rest = others.map((word) => `-${nameOf(word)}`).join('');
  const start = nameOf(first)
    .replace(START, '')
    .slice(0, Math.max(1, MAX_NAME_LENGTH - rest.length));
  return `${start}${rest}${extension}`;
}

/** Offers the reader a file to save. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), MAX_WAIT_MS);
}
