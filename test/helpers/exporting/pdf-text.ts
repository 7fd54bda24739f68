import { completeEngine, getDocument, PDFWorker, WorkerMessageHandler } from '../../../src/importing/libraries/pdfjs.js';

/** A text on a page, in millimetres from its left and its upper edge. */
export interface PageText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

const MM_PER_POINT = 25.4 / 72;

/** The texts of each page of a PDF, in the order of its content. */
export async function pagesOf(pdf: Uint8Array): Promise<readonly (readonly PageText[])[]> {
  completeEngine();
  const { port1, port2 } = new MessageChannel();
  WorkerMessageHandler.initializeFromPort(port2);
  // The types of pdf.js only allow a worker, but any port works.
  const port: EventTarget = port1;
  const worker = PDFWorker.create({ port: port as Worker, verbosity: 0 });
  port1.start();
  port2.start();
  const task = getDocument({ data: pdf.slice(), worker, useSystemFonts: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: PageText[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      pages.push(
        items.flatMap((item) => {
          if (!('str' in item) || item.str.trim() === '') return [];
          const [x, y] = (item.transform as readonly number[]).slice(4) as [number, number];
          return { text: item.str, left: x * MM_PER_POINT, right: (x + item.width) * MM_PER_POINT, baseline: (height - y) * MM_PER_POINT };
        }),
      );
    }
    return pages;
  } finally {
    await task.destroy();
    worker.destroy();
    port1.close();
    port2.close();
  }
}

/** All text of a page without white space. */
export const textOfPage = (page: readonly PageText[]): string =>
  page
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
