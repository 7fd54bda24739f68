import { importDocuments, ImportError } from 'disclosure-elements';
import type { FileOptions, ImportedReport, Language } from 'disclosure-elements';

/** What came of a document: its reports, or why there are none. */
export type Imported =
  | { readonly imported: readonly ImportedReport[] }
  | { readonly message: string; readonly isKnown: boolean; readonly asks: boolean };

/** The errors that go away once somebody says whose report it is, and of which year. */
const ASKS: readonly string[] = ['no-agency', 'no-year', 'several-reports'];

/** Reads the reports in a document. */
export async function imported(bytes: Uint8Array, options: FileOptions, language: Language): Promise<Imported> {
  try {
    return { imported: await importDocuments(bytes, options) };
  } catch (error) {
    if (error instanceof ImportError) return { message: error.textIn(language), isKnown: true, asks: ASKS.includes(error.code) };
    return { message: error instanceof Error ? error.message : String(error), isKnown: false, asks: false };
  }
}
