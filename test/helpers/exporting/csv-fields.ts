/** The fields of each line of CSV by RFC 4180, read letter by letter. */
export function csvFields(csv: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  const end = (): void => {
    rows[rows.length - 1]?.push(field);
    field = '';
  };
  for (let place = 0; place < csv.length; place += 1) {
    const letter = csv[place] ?? '';
    if (isQuoted && letter === '"' && csv[place + 1] === '"') {
      field += '"';
      place += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) field += letter;
    else if (letter === ',') end();
    else if (letter === '\n') {
      end();
      rows.push([]);
    } else if (letter !== '\r') field += letter;
  }
  return rows.slice(0, -1);
}
