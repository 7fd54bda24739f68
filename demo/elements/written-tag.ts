const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;' };

/** A tag as it stands in a page, with a report of its own: `<application-matrix src="report.json" check></application-matrix>`. */
export function writtenTag(tag: string, attributes: Readonly<Record<string, string | true>>): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${value.replace(/[&"]/g, (letter) => REFERENCES[letter] ?? letter)}"`,
  );
  return `<${tag} src="report.json"${written.join('')}></${tag}>`;
}
