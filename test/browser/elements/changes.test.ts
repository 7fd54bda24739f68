import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { clearPage, REPORTS, shown } from '../../helpers/elements.js';

const WIDTHS = [375, 700, 1200];

/** A compared table at a width, in a layout that was chosen for that. */
async function compared(width: number, compare: boolean, tag = 'application-matrix'): Promise<HTMLElement> {
  const element = await shown({ report: REPORTS.sixYears, year: 2024, compare }, tag);
  element.style.setProperty('display', 'block');
  element.style.setProperty('width', `${width}px`);
  // The layout follows in the frame after the one in which the room was measured.
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return element;
}

const rowsOf = (element: Element): HTMLTableRowElement[] =>
  [...element.shadowRoot!.querySelectorAll('tr')].filter((row) => row.querySelector('td[headers]'));

/** How many lines the label of a row has. */
function labelLines(row: HTMLTableRowElement): number {
  const label = [...row.querySelectorAll<HTMLElement>('th > span')].pop();
  return label ? Math.round(label.getBoundingClientRect().height / parseFloat(getComputedStyle(label).lineHeight)) : 0;
}

const textBox = (node: Node): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
};

const rounded = (numbers: readonly number[]): number[] => [...new Set(numbers.map((number) => Math.round(number)))];

describe('the changes on the year before', () => {
  afterEach(clearPage);

  it('have room where they are longer than any number', async () => {
    const { reports } = REPORTS.sixYears;
    const report = reports.map((one) =>
      one.year === 2023 ? { ...one, applications: { ...one.applications, carriedOver: { person: 1234567, legal: 98765 } } } : one,
    );
    const element = await compared(375, true);
    Object.assign(element, { report });
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    for (const change of element.shadowRoot!.querySelectorAll<HTMLElement>('.change'))
      expect(change.scrollWidth, change.textContent).to.be.at.most(change.clientWidth);
  });

  for (const width of WIDTHS) {
    it(`leave all rows of a table of ${width} px one height, whether something changed in them or not`, async () => {
      const element = await compared(width, true);
      const rows = rowsOf(element).filter((row) => labelLines(row) <= 2 && row.className === 'level-2');
      expect(rows.some((row) => row.querySelector('.change')) && rows.some((row) => !row.querySelector('.change'))).to.equal(true);
      expect(rounded(rows.map(({ offsetHeight }) => offsetHeight))).to.have.length(1);
    });

    it(`stand at one place below their numbers in a table of ${width} px, and move no number`, async () => {
      const element = await compared(width, true);
      for (const row of rowsOf(element)) {
        const cells = [...row.querySelectorAll('td[headers]')];
        expect(rounded(cells.map((cell) => textBox(cell.firstChild!).top)), row.textContent).to.have.length(1);
        const changes = cells.flatMap((cell) => cell.querySelector('.change') ?? []);
        for (const change of changes) {
          const number = textBox(change.parentElement!.firstChild!);
          const box = textBox(change);
          expect(box.top - number.top).to.be.within(number.height * 0.5, number.height * 1.6);
          expect(Math.abs(box.right - number.right)).to.be.below(1);
          expect(change.scrollWidth, change.textContent).to.be.at.most(change.clientWidth);
        }
      }
    });

    it(`do not move the columns of a table of ${width} px`, async () => {
      const lefts = (element: Element): number[] =>
        [...rowsOf(element)[0]!.cells].map((cell) => Math.round(cell.getBoundingClientRect().left));
      const before = lefts(await compared(width, false));
      clearPage();
      expect(lefts(await compared(width, true))).to.deep.equal(before);
    });
  }
});
