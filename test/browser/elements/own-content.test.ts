import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import type { ReviewLitigationGrid } from '../../../src/elements/review-litigation-grid/review-litigation-grid.js';
import { clearPage, inside, isShowingTable, REPORTS, until } from '../../helpers/elements.js';

// What an element does with the children that it was given to be read in its place.

/** An element with something between its tags, in a place with a type of its own. */
async function elementWith(...children: Node[]): Promise<ReviewLitigationGrid> {
  const place = document.createElement('div');
  place.style.cssText = 'font: italic 20px/3 monospace; text-indent: 2em; text-align: right';
  const element = document.createElement('review-litigation-grid');
  element.append(...children);
  place.append(element);
  document.body.append(place);
  await element.updateComplete;
  return element;
}

function paragraph(height = 'auto'): HTMLElement {
  const made = document.createElement('p');
  made.textContent = '没有因政府信息公开引发的行政复议、行政诉讼案件。';
  made.style.height = height;
  return made;
}

function link(): HTMLElement {
  const made = document.createElement('a');
  made.href = 'report.json';
  made.textContent = '报告数据';
  return made;
}

const boxOf = (element: Element): HTMLElement => inside(element, '.base')!;

async function replaced(element: ReviewLitigationGrid): Promise<void> {
  element.report = REPORTS.linhe;
  await element.updateComplete;
  await until(() => isShowingTable(element), 'the table is there');
}

describe('what stands between the tags of an element', () => {
  afterEach(clearPage);

  it('looks as it did without the element, until the element shows something itself', async () => {
    const own = paragraph();
    const element = await elementWith(own);
    const { fontStyle, fontSize, lineHeight, textIndent, textAlign } = getComputedStyle(own);
    expect([fontStyle, fontSize, lineHeight, textIndent, textAlign]).to.deep.equal(['italic', '20px', '60px', '40px', 'right']);
    await replaced(element);
    expect(getComputedStyle(boxOf(element)).textIndent).to.equal('0px');
  });

  it('is accompanied by what is being done where it is a link alone', async () => {
    const element = await elementWith(link());
    expect(boxOf(element).hasAttribute('data-own')).to.equal(false);
  });

  it('leaves its place as high as a reader saw it, until the window changes', async () => {
    const element = await elementWith(paragraph('1500px'));
    await replaced(element);
    expect(element.getBoundingClientRect().bottom).to.be.at.least(innerHeight);
    expect(element.getBoundingClientRect().height).to.be.lessThan(1500);
    dispatchEvent(new Event('resize'));
    await until(
      () => boxOf(element).style.minHeight === '' && boxOf(element).style.minBlockSize === '',
      'the place is as high as the table',
    );
  });

  it('leaves no place where nobody saw it', async () => {
    const above = document.createElement('div');
    above.style.height = '3000px';
    document.body.append(above);
    const element = await elementWith(paragraph('1500px'));
    scrollTo(0, 0);
    await replaced(element);
    expect(boxOf(element).style.minBlockSize).to.equal('');
  });
});
