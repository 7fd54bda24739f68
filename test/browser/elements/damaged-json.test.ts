import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/entries/define.js';
import { FORMAT_IDS } from '../../../src/formats/formats.js';
import { numberText } from '../../../src/report/number-text.js';
import { clearPage, isShowingTable, messageOf, seenCells, TAGS } from '../../helpers/elements.js';
import type { StatutoryTable } from '../../../src/elements/statutory-table/statutory-table.js';
import { damagedReport, validReport } from '../../helpers/random-report.js';

/** Every number that stands anywhere in a JSON value, as text, and what may stand in a cell besides. */
function textsIn(value: unknown): Set<string> {
  const found = new Set(['', '/']);
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'number') found.add(numberText(next));
    else if (typeof next === 'object' && next !== null) open.push(...(Object.values(next) as unknown[]));
  }
  return found;
}

describe('JSON that is damaged at random', () => {
  const { warn } = console;

  // Unknown keys are warned of; here there are thousands.
  before(() => {
    console.warn = () => undefined;
  });

  after(() => {
    console.warn = warn;
  });

  afterEach(clearPage);

  for (const id of FORMAT_IDS)
    it(`never throws, never shows a number that it does not hold, and says what is wrong: format ${id}`, async () => {
      const elements = TAGS.map((tag) => document.createElement(tag) as StatutoryTable);
      document.body.append(...elements);
      const thrown: unknown[] = [];
      const onError = (event: ErrorEvent | PromiseRejectionEvent) => thrown.push(event);
      window.addEventListener('error', onError);
      window.addEventListener('unhandledrejection', onError);
      let failures = 0;
      await fc.assert(
        fc.asyncProperty(damagedReport(id), async (json) => {
          for (const element of elements) {
            // An own element each time would hide what is left over from the report before.
            element.report = json as never;
            await element.updateComplete;
            if (messageOf(element)) {
              failures += 1;
              expect(messageOf(element).length).to.be.greaterThan(10);
            } else if (isShowingTable(element)) {
              const allowed = textsIn(json);
              for (const text of seenCells(element)) expect(allowed.has(text), `${text} is not in the JSON`).to.equal(true);
            }
          }
        }),
        { numRuns: 120 },
      );
      expect(failures).to.be.greaterThan(0);
      expect(thrown).to.deep.equal([]);
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onError);
    });

  it('shows every number of a valid report at its place, whatever was shown before', async () => {
    const element = document.createElement('application-matrix');
    document.body.append(element);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FORMAT_IDS).chain(validReport), async (json) => {
        element.report = json as never;
        await element.updateComplete;
        const cells: string[] = [];
        const walk = (value: unknown): void => {
          if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
          else cells.push(typeof value === 'number' ? numberText(value) : value === '/' ? '/' : '');
        };
        walk((json as { applications: unknown }).applications);
        expect(seenCells(element)).to.deep.equal(cells);
      }),
      { numRuns: 60 },
    );
  });
});
