// The files of a folder: an agency has one report a year, often each in a file of its own.

/** The ends of the names of files that can be read. */
export const READABLE = ['.docx', '.xlsx', '.csv', '.pdf', '.ofd', '.html', '.htm', '.mht', '.mhtml', '.txt', '.md', '.json'];

/** Documents that cannot be read. They are tried all the same, so that each is refused by name: a report is missing then. */
const OLD = ['.doc', '.xls', '.wps', '.et', '.rtf'];

/** More reports than a city's agencies publish in all years; a wrong folder may have any number of files. */
const MAX_FILES = 500;

/** The name of a file, with the folders that it is in, below the one that was opened. */
export const placeOf = ({ name, webkitRelativePath }: File): string => webkitRelativePath.split('/').slice(1).join('/') || name;

/** Whether a file may hold a report. Word and WPS put a file beside each open document, whose name begins with `~$`. */
const isReadable = ({ name }: File): boolean =>
  !/^[.~]/.test(name) && [...READABLE, ...OLD].some((end) => name.toLowerCase().endsWith(end));

/** The files of a folder that may hold reports, in the order of their names, and how many others there are. */
export function readableFiles(files: readonly File[]): { readonly files: readonly File[]; readonly others: number } {
  const readable = files.filter(isReadable).sort((a, b) => placeOf(a).localeCompare(placeOf(b)));
  return { files: readable.slice(0, MAX_FILES), others: files.length - Math.min(readable.length, MAX_FILES) };
}

const fileOf = (entry: FileSystemFileEntry): Promise<File[]> =>
  new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );

/** The entries of a folder come in batches; an empty one is the last. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (batch.length === 0 || all.length > MAX_FILES) return all;
    all.push(...batch);
  }
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return fileOf(entry as FileSystemFileEntry);
  const entries = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(entries.map(filesOf))).flat();
}

/** The files that were dropped, those in dropped folders too. */
export function droppedFiles(data: DataTransfer): Promise<File[]> {
  // The items are only there until the event is over.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Promise.resolve([...data.files]);
  return Promise.all(entries.map(filesOf)).then((files) => files.flat());
}
