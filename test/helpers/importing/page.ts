import { importDocument } from '../../../src/importing/import-document.js';
import type { Report } from '../../../src/report/report.js';

// The page of a test, which imports a file passed to it.
Object.assign(globalThis, {
  imported: async (base64: string): Promise<Report> => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return (await importDocument(bytes)).report;
  },
});
