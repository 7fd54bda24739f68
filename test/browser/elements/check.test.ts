import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { run } from 'axe-core';
import fc from 'fast-check';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import type { CheckDetail } from '../../../src/elements/statutory-table/check/check-view.js';
import { cellsOf } from '../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { tablePart } from '../../../src/formats/parts.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { checkReport } from '../../../src/checking/check-report.js';
import { findingGroups } from '../../../src/checking/finding-groups.js';
import { findingLine, groupLine, headFinding } from '../../../src/checking/words/finding-line.js';
import { findingsSummary } from '../../../src/checking/words/finding-text.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { itWithGarbageCollection } from '../../helpers/chromium-only.js';
import { contrastOf, textElements } from '../../helpers/browser/contrast.js';
import { cellsIn, checked, checkOf, linesOf } from '../../helpers/checked-elements.js';
import { clearPage, inside, nextFrame, REPORTS, seenCells, shown, TAGS, until } from '../../helpers/elements.js';
import { consistentNumbers, reportOf } from '../../helpers/consistent-report.js';
import { validReport } from '../../helpers/random-report.js';

const { axe } = window as unknown as { axe: { run: typeof run } };

const PARTS = { 'disclosure-table': 'disclosure', 'application-matrix': 'applications', 'review-litigation-grid': 'reviews' } as const;

const press = (target: Element, key: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

/** The paths of the cells that are marked. */
const markedPaths = (element: Element, tag: keyof typeof PARTS, report: Report): string[] => {
  const specs = cellsOf(tablePart(FORMATS[report.format], PARTS[tag]));
  return cellsIn(element).flatMap((cell, index) => (cell.dataset.finding ? specs[index]!.path : []));
};

/** What the cells of a part are described as, by their paths. */
const explained = (element: Element): string[][] =>
  cellsIn(element).flatMap((cell) => {
    const ids = cell.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.length > 0 ? [ids.map((id) => element.shadowRoot!.getElementById(id)!.textContent)] : [];
  });

const nextCheck = (element: Element): Promise<CheckDetail> =>
  new Promise((resolve) => {
    element.addEventListener('disclosure-check', (event) => resolve((event as CustomEvent<CheckDetail>).detail), { once: true });
  });

describe('check', () => {
  afterEach(clearPage);

  for (const id of FORMAT_IDS)
    it(`marks in a report of format ${id} the cells that findings name, and no other`, async () => {
      const elements = await Promise.all(TAGS.map((tag) => checked({ report: REPORTS.full }, tag)));
      await fc.assert(
        fc.asyncProperty(validReport(id), async (json) => {
          const { report } = readReport(json);
          if (!report) return;
          const findings = checkReport(report);
          for (const [index, tag] of TAGS.entries()) {
            const element = elements[index]!;
            element.report = json as never;
            await element.updateComplete;
            const named = new Set(findings.flatMap(({ cells }) => cells.map(({ path }) => path)));
            const own = [...named].filter((path) => path.startsWith(`${PARTS[tag]}.`));
            expect(markedPaths(element, tag, report)).to.have.members(own);
          }
        }),
        { numRuns: 25 },
      );
    });

  it('marks nothing where everything adds up', async () => {
    const elements = await Promise.all(TAGS.map((tag) => checked({ report: REPORTS.slips }, tag)));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FORMAT_IDS).chain((id) => consistentNumbers(id).map((numbers) => reportOf(id, numbers))),
        async (report) => {
          for (const element of elements) {
            element.report = report;
            await element.updateComplete;
            expect(inside(element, '[data-finding], [data-aimed], td[aria-describedby]')).to.equal(null);
            expect(checkOf(element)!.textContent).to.contain('没有发现问题');
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  for (const tag of TAGS)
    it(`changes no number of ${tag}, and leaves no trace when it is taken away`, async () => {
      const element = await shown({ report: REPORTS.slips, compare: true }, tag);
      // Its layout is measured by now.
      for (let frame = 0; frame < 3; frame += 1) await nextFrame();
      const before = { cells: seenCells(element), table: inside(element, 'table')!.outerHTML, summary: checkOf(element) };
      for (let time = 0; time < 3; time += 1) {
        element.check = true;
        await element.updateComplete;
        await until(() => checkOf(element) !== null, 'the summary');
        expect(seenCells(element)).to.deep.equal(before.cells);
        element.check = false;
        await element.updateComplete;
        expect(inside(element, 'table')!.outerHTML).to.equal(before.table);
        expect([checkOf(element), inside(element, '.tip')]).to.deep.equal([null, null]);
      }
      expect(before.summary, 'nothing is checked unasked').to.equal(null);
    });

  it('says what was found as the words of findings have it, and follows the language', async () => {
    const element = await checked({ report: REPORTS.slips });
    const report = readReport(REPORTS.slips).report!;
    const own = checkReport(report).filter(({ cells }) => cells.some(({ path }) => path.startsWith('applications.')));
    for (const language of [SIMPLIFIED_CHINESE, ENGLISH, SIMPLIFIED_CHINESE]) {
      element.lang = language.tag;
      await element.updateComplete;
      expect(inside(element, '[role=status]:not(.status)')!.textContent).to.contain(findingsSummary(own, language));
      const texts = linesOf(element).map(({ textContent }) => textContent);
      const groups = findingGroups(report, own);
      for (const group of groups) {
        const { before, name, after } = groupLine(group, language);
        expect(texts.some((text) => text.endsWith(before + name + after))).to.equal(true);
        for (const finding of group.findings.filter((one) => one !== headFinding(group))) {
          const line = findingLine(finding, language);
          expect(texts.some((text) => text.endsWith(line.before + line.name + line.after))).to.equal(true);
        }
      }
      const words = explained(element).flat();
      expect(words.length).to.be.greaterThan(own.length);
      expect(words.every((text) => texts.includes(text))).to.equal(true);
    }
  });

  it('tells once what was found in the whole report, to those who listen on the element', async () => {
    const heard: string[] = [];
    const onBubble = () => heard.push('bubbled');
    document.addEventListener('disclosure-check', onBubble);
    const element = await shown({}, 'review-litigation-grid');
    element.addEventListener('disclosure-check', () => heard.push('told'));
    const told = nextCheck(element);
    element.check = true;
    element.report = REPORTS.slips;
    const { report, findings } = await told;
    expect(report.agency).to.equal(REPORTS.slips.agency);
    expect(findings).to.deep.equal(checkReport(readReport(REPORTS.slips).report!));
    element.lang = 'en';
    element.blank = '未填';
    await element.updateComplete;
    expect(heard).to.deep.equal(['told']);
    element.report = REPORTS.full;
    await element.updateComplete;
    expect(heard).to.deep.equal(['told', 'told']);
    document.removeEventListener('disclosure-check', onBubble);
  });

  it('checks against the year before where the source has it, and says where it has not', async () => {
    const element = await checked({ report: REPORTS.sixYears, year: 2024 });
    expect(checkOf(element)!.textContent).to.contain('已与2023年的报告核对');
    const { reports } = REPORTS.sixYears;
    const broken = reports.map((report) =>
      report.year === 2024 ? { ...report, applications: { ...report.applications, carriedOver: { person: 9999 } } } : report,
    );
    const told = nextCheck(element);
    element.report = broken as never;
    expect((await told).findings.some(({ kind, status }) => kind === 'year' && status === 'broken')).to.equal(true);
    element.year = 2019;
    await element.updateComplete;
    expect(checkOf(element)!.textContent).to.contain('没有2018年的报告');
    const grid = await checked({ report: REPORTS.sixYears }, 'review-litigation-grid');
    expect(checkOf(grid)!.textContent, 'no rule joins reviews to the year before').not.to.match(/与\d{4}年|没有\d{4}年/);
  });

  it('leads from a finding to its cell, says it there in words, and lets Escape take them away', async () => {
    const element = await checked({ report: REPORTS.slips });
    const tip = inside(element, '.tip')!;
    expect(tip.hidden).to.equal(true);
    const button = checkOf(element)!.querySelector('button')!;
    button.click();
    await element.updateComplete;
    const cell = element.shadowRoot!.activeElement as HTMLElement;
    expect([cell.localName, cell.dataset.finding, cell.hasAttribute('data-aimed')]).to.deep.equal(['td', 'broken', true]);
    expect(tip.hidden).to.equal(false);
    const described = cell.getAttribute('aria-describedby')!.split(' ');
    expect([...tip.children].map(({ textContent }) => textContent)).to.deep.equal(
      described.map((id) => element.shadowRoot!.getElementById(id)!.textContent),
    );
    expect(described).to.include(button.id);
    press(cell, 'Escape');
    await element.updateComplete;
    expect(tip.hidden).to.equal(true);
    cell.click();
    await element.updateComplete;
    expect(tip.hidden, 'a click asks again').to.equal(false);
    // Along the row there are cells that were added up, and cells of other rows are in no finding.
    press(cell, 'ArrowLeft');
    await element.updateComplete;
    expect([(element.shadowRoot!.activeElement as HTMLElement).dataset.finding, tip.hidden]).to.deep.equal(['broken', false]);
    (element.shadowRoot!.activeElement as HTMLElement).blur();
    await element.updateComplete;
    expect(tip.hidden).to.equal(true);
  });

  it('is as accessible with its words open as the table is without', async () => {
    const main = document.createElement('main');
    document.body.append(main);
    const element = await checked({ report: REPORTS.slips });
    main.append(element);
    await element.updateComplete;
    checkOf(element)!.querySelector('button')!.click();
    await element.updateComplete;
    const { violations } = await axe.run(main, {
      rules: { 'color-contrast-enhanced': { enabled: true }, 'heading-order': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).to.deep.equal([]);
    for (const text of textElements(element.shadowRoot!)) expect(contrastOf(text), text.outerHTML).to.be.at.least(7);
  });

  it('follows what an element shows: an error keeps it, nothing to show takes it away', async () => {
    const element = await checked({ report: REPORTS.slips });
    element.report = { agency: '示例市', year: 'none' } as never;
    await element.updateComplete;
    expect([checkOf(element) !== null, inside(element, '.message p') !== null]).to.deep.equal([true, true]);
    element.report = null;
    await element.updateComplete;
    expect(checkOf(element)).to.equal(null);
  });

  itWithGarbageCollection('leaves no element alive', async () => {
    const gc = (window as { gc?: () => void }).gc!;
    const refs: WeakRef<Element>[] = [];
    const round = async () => {
      for (let time = 0; time < 10; time += 1) {
        const element = await checked({ report: REPORTS.slips }, TAGS[time % 3]);
        checkOf(element)!.querySelector('button')?.click();
        refs.push(new WeakRef(element));
        element.remove();
      }
    };
    await round();
    const alive = () => refs.filter((ref) => ref.deref()).length;
    for (let time = 0; time < 50 && alive() > 1; time += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      gc();
    }
    // The last one may still be held by what the browser knows of the focus.
    expect(alive()).to.be.at.most(1);
  });
});
