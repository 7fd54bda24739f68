import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import { addFormat } from '../../../src/formats/add-format.js';
import { knownFormats } from '../../../src/formats/formats.js';
import { expectWhole, laidOut, misplaced, placeOf, regionOf, reportWith, settled, unevenReport } from '../../helpers/browser/boxes.js';
import { clearPage, TAGS } from '../../helpers/elements.js';
import { DEFINITION_2099 } from '../../helpers/format-2099.js';

// Where every cell and every text stands, at the widths of phones, columns and windows.

addFormat(DEFINITION_2099);

/** How many digits every number of all seven columns may have, by the width of the element. 300 pixels are what a page on a phone of 320 leaves. */
const DIGITS_THAT_FIT: Readonly<Record<number, number>> = { 280: 3, 300: 4, 355: 5, 700: 7, 1260: 7 };

describe('every cell is in sight, and every text in its cell', () => {
  afterEach(clearPage);

  for (const [width, digits] of Object.entries(DIGITS_THAT_FIT))
    for (const { id } of knownFormats())
      it(`at ${width} pixels, in format ${id}, with up to ${digits} digits`, async () => {
        const place = placeOf(Number(width));
        for (const tag of TAGS)
          for (const count of [1, digits - 1, digits]) {
            const element = await laidOut({ report: reportWith(count, id) }, tag, place);
            expectWhole(element, `${tag}, ${count} digits`);
            element.remove();
          }
      });

  it('at 355 pixels with six digits where only some columns have so many', async () => {
    const element = await laidOut({ report: unevenReport(6) }, 'application-matrix', placeOf(355));
    expectWhole(element, 'six digits');
  });

  for (const width of [300, 355, 560, 700, 900])
    it(`in English, with long names and changes on the year before, at ${width} pixels`, async () => {
      const place = placeOf(width);
      const agency = '示例维吾尔自治州示例市示例哈萨克自治县人力资源和社会保障局综合行政执法大队';
      const reports = [2023, 2024].map((year) => Object.assign(reportWith(4), { agency, year }));
      for (const tag of TAGS)
        for (const args of [{ lang: 'en' }, { lang: 'zh-Hant' }, { compare: true }]) {
          const element = await laidOut({ report: { reports }, ...args }, tag, place);
          const isCut = !regionOf(element).classList.contains('fits');
          const wrong = misplaced(element).filter((text) => !isCut || !text.startsWith('cell outside'));
          expect(wrong, `${tag} ${JSON.stringify(args)}`).to.deep.equal([]);
          element.remove();
        }
    });

  it('at every width around those where the layout changes', async () => {
    const place = placeOf(300);
    for (const tag of TAGS) {
      const element = await laidOut({ report: reportWith(4) }, tag, place);
      for (let width = 300; width < 800; width += 23) {
        place.style.width = `${width}px`;
        await settled(element);
        expectWhole(element, `${tag} at ${width}`);
      }
      element.remove();
    }
  });

  for (const [name, style] of Object.entries({
    'twice as large': { fontSize: '32px' },
    'from right to left': { direction: 'rtl' },
    // WCAG 2.2, 1.4.12.
    'spaced as some readers need it': { lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em' },
  }))
    it(`with text ${name}`, async () => {
      for (const width of [355, 1260])
        for (const tag of TAGS) {
          const place = placeOf(width, style);
          const element = await laidOut({ report: reportWith(2) }, tag, place);
          // More than three columns of such type have no room on a phone.
          if (tag !== 'disclosure-table' && name === 'twice as large' && width === 355)
            expect(regionOf(element).classList.contains('more')).to.equal(true);
          else expectWhole(element, `${tag} at ${width}`);
          clearPage();
        }
    });

  it('in vertical lines from left to right', async () => {
    for (const height of [355, 700])
      for (const tag of TAGS) {
        const place = placeOf(1600, { writingMode: 'vertical-lr', height: `${height}px`, width: 'max-content' });
        const element = await laidOut({ report: reportWith(3) }, tag, place);
        expect(misplaced(element), `${tag} at ${height}`).to.deep.equal([]);
        clearPage();
      }
  });
});
