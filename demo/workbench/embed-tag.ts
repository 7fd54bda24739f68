import { jsonText } from 'disclosure-elements';
import { correctedReport } from './work.js';
import type { Work } from './work.js';

/** The name of the file that is downloaded: in plain letters, since old servers know no others. */
export const fileName = ({ report }: Work): string => `report-${report.year}.json`;

/** What the file holds: the report with its corrections. */
export const fileText = (work: Work): string => jsonText(correctedReport(work));

/** What a webmaster puts into a page to show the file. */
export function embedTag(work: Work): string {
  const src = fileName(work);
  const tags = ['disclosure-table', 'application-matrix', 'review-litigation-grid'];
  return ['<script type="module" src="disclosure-elements.js"></script>', ...tags.map((tag) => `<${tag} src="${src}"></${tag}>`)].join(
    '\n',
  );
}

/** Offers a text as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Copies what stands in a field. Without a secure connection, as on many intranets, only the old way is there. */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  }
}
