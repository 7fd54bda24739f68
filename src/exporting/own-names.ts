/** The files with a number in each name that another has already; on Windows and macOS, names that differ in case are one. */
export function withOwnNames<File extends { readonly name: string }>(files: readonly File[], kind: string): File[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const start = file.name.slice(0, -`.${kind}`.length);
    let { name } = file;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${start}-${number}.${kind}`;
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
}
