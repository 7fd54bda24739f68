import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { paragraphsOf } from '../../../../src/report/paragraphs-of.js';
import type { Report } from '../../../../src/report/report.js';
import { documentsOf } from '../../../helpers/importing/documents.js';
import { KINDS, readAs } from '../../../helpers/importing/every-reader.js';
import { printedReport, taggedReport } from '../../../helpers/importing/printed-report.js';
import type { PrintedBlock, PrintedParagraph } from '../../../helpers/importing/printed-report.js';
import { writtenParagraph, writtenSentence } from '../../../helpers/importing/written-paragraphs.js';

const COUNT = 14;

const TEXTS = ['overview', 'problems', 'other'] as const;
const TABLES = ['disclosure', 'applications', 'reviews'] as const;

const paragraph = (text: string): PrintedParagraph => ({ kind: 'paragraph', role: 'prose', text });

/** The texts of every part, as many as one may have: of those that are tables, above and below. */
const texts = (full: string, part: string): fc.Arbitrary<string[]> => {
  const isTable = TABLES.some((table) => table === part);
  const minLength = full === part ? COUNT : isTable ? 0 : 1;
  return fc.array(isTable ? writtenSentence : writtenParagraph, { minLength, maxLength: COUNT });
};

/** One part, whichever it is, has fourteen. */
const written = fc.constantFrom(...TEXTS, ...TABLES).chain((full) =>
  fc.record({
    overview: texts(full, 'overview'),
    problems: texts(full, 'problems'),
    other: texts(full, 'other'),
    disclosure: texts(full, 'disclosure'),
    applications: texts(full, 'applications'),
    reviews: texts(full, 'reviews'),
    above: fc.integer({ min: 0, max: COUNT }),
  }),
);

type Written = typeof written extends fc.Arbitrary<infer T> ? T : never;

const withTexts = (report: Report, texts: Written): Report => ({
  ...report,
  overview: texts.overview,
  problems: texts.problems,
  other: texts.other,
  notes: { disclosure: texts.disclosure, applications: texts.applications, reviews: texts.reviews },
});

/** The report as it is printed, with the texts of its tables above and below them. */
const published = (report: Report, texts: Written): PrintedBlock[] =>
  printedReport(report).flatMap((block): PrintedBlock[] => {
    if (block.kind !== 'table') return [block];
    const own = texts[block.part as (typeof TABLES)[number]];
    return [...own.slice(0, texts.above).map(paragraph), block, ...own.slice(texts.above).map(paragraph)];
  });

/** Enough for each part to be the full one. */
const MIN_RUNS = 12;

describe('fourteen paragraphs in any part, above and below tables', () => {
  for (const kind of KINDS)
    it(`come back in their places: ${kind}`, async () => {
      const numRuns = Math.max(MIN_RUNS, Math.ceil(documentsOf('pdf') / 3));
      await fc.assert(
        fc.asyncProperty(taggedReport('2021'), written, async (plain, texts) => {
          const report = withTexts(plain, texts);
          const [imported] = await readAs(kind, published(report, texts));
          assert.ok(imported);
          const { report: own } = imported;
          for (const part of TEXTS) assert.deepEqual(paragraphsOf(own, part), texts[part]);
          for (const part of TABLES) assert.deepEqual((own.notes as unknown as Record<string, string[]>)[part], texts[part]);
          assert.deepEqual(
            [own.agency, own.year, own.preface, own.signature],
            [report.agency, report.year, report.preface, report.signature],
          );
          assert.deepEqual(own.disclosure, report.disclosure);
        }),
        { numRuns, seed: 17, endOnFailure: true },
      );
    });
});
