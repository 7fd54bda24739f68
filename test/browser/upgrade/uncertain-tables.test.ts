import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { upgradeTables } from '../../../src/embed/upgrade-tables.js';
import { ReviewLitigationGrid } from '../../../src/elements/review-litigation-grid/review-litigation-grid.js';
import type { TableUpgrade } from '../../../src/elements/upgrade/table-upgrade.js';
import { clearPage, until } from '../../helpers/elements.js';
import { areSame, nodesIn, openedArticle, shownNumbers } from '../../helpers/upgrade/article.js';
import { NUMBERS, partFour } from '../../helpers/upgrade/part-four.js';
import type { TableChange } from '../../helpers/upgrade/part-four.js';

// One cell of a table that is not plainly what it seems, or something that the statutory table would not show: the table stays as it is.

const styled = (css: string, text = '9'): string => `12<span style="${css}">${text}</span>`;
const byRule = (css: string, first = '12<i class="x">9</i>'): TableChange => ({ first, css });

const IN_DOUBT: Readonly<Record<string, TableChange>> = {
  'a struck number': { first: '<s>9</s>12' },
  'a number struck by its style': { first: styled('text-decoration: line-through') },
  'a deleted number that is not struck': { first: '12<del style="text-decoration: none">9</del>' },
  'a struck row': byRule('tr:last-child { text-decoration: line-through }', '12'),
  'a hidden number': { first: '12<span hidden>9</span>' },
  'an invisible number': { first: styled('visibility: hidden') },
  'a transparent number': { first: styled('opacity: 0') },
  'a number in a transparent colour': { first: styled('color: transparent') },
  'a white number': { first: styled('color: #fff') },
  'a number filled with white': { first: styled('-webkit-text-fill-color: white') },
  'a number on its own colour': { first: styled('background: #000') },
  'a tiny number': { first: styled('font-size: 1px') },
  'a smaller number': { first: '12<small>9</small>' },
  'a raised number': { first: '12<sup>9</sup>' },
  'a number raised by its style': { first: styled('vertical-align: 40%') },
  'a moved number': { first: styled('position: relative; top: -4px') },
  'a number moved over another': { first: styled('margin-left: -1em') },
  'a number out of its place': { first: styled('position: absolute') },
  'a number far away': { first: styled('position: absolute; left: -999em') },
  'a number that floats': { first: styled('float: left') },
  'a turned number': { first: styled('display: inline-block; transform: rotate(180deg)', '69') },
  'a mirrored number': { first: styled('display: inline-block; scale: -1 1') },
  'digits in another order': { first: '<bdo dir="rtl">12</bdo>' },
  'digits over each other': { first: styled('letter-spacing: -1em', '98') },
  'a number that is cut off': { first: '<div style="inline-size: 1em; overflow: hidden; white-space: nowrap">123456</div>' },
  'a number in a box without room': { first: '<div style="width: 0; height: 0; overflow: hidden">12</div>' },
  'a masked number': { first: styled('-webkit-mask-image: linear-gradient(transparent, transparent)') },
  'a number shown as dots': { first: styled('-webkit-text-security: disc') },
  'a blurred number': { first: styled('filter: blur(4px)') },
  'a picture': { first: '12<svg width="20" height="20"><text y="15">9</text></svg>' },
  'a stripe': { first: '12', css: 'td { background: linear-gradient(transparent 45%, red 45%, red 55%, transparent 55%) }' },
  'a line across': { first: '12<i style="position: absolute; inset: 50% 0 auto; border-top: 1px solid"></i>' },
  'a number of an animation': byRule('@keyframes gone { to { opacity: 0 } } .x { animation: gone 9s infinite }'),
  'a number for word processors': { first: styled('mso-hide: all') },
  'a reading beside its character': { first: '<ruby>12<rt>9</rt></ruby>' },
  'a number that a rule hides by its place': byRule('td:first-child i { display: none }'),
  'a number that a rule generates before another': byRule('.x::before { content: "1" }', '<i class="x">2</i>'),
  'a number that a rule generates behind another': byRule('.x::after { content: counter(y) }', '<i class="x">2</i>'),
  'a line that a rule draws': byRule(
    '.x::after { content: ""; position: absolute; width: 2em; border-top: 1px solid }',
    '<i class="x">12</i>',
  ),
  'a first letter of its own': byRule('td:first-child::first-letter { color: #fff }', '12'),
  'a turned cell': byRule('td:first-child { transform: rotate(180deg) }', '66'),
  'a turned row': byRule('tr:last-child { transform: rotate(180deg) }', '66'),
  'a hidden row': { after: `<tr hidden><td>1</td></tr>` },
  'a collapsed row': { after: `<tr style="visibility: collapse">${'<td>1</td>'.repeat(15)}</tr>` },
  'a collapsed column': { before: '<col style="visibility: collapse">' },
  'a text of the whole table that is struck': { attributes: 'style="text-decoration: line-through"' },
};

const UNLIKE: Readonly<Record<string, TableChange>> = {
  'a remark below': { after: '<tr><td colspan="15">注：不含街道办事处。</td></tr>' },
  'a caption of its own': { before: '<caption>表四（初稿）</caption>' },
  'a column more': { numbers: `<tr>${NUMBERS.map((text) => `<td>${text}</td>`).join('')}<td>7</td></tr>` },
  'a column less': {
    numbers: `<tr>${NUMBERS.slice(1)
      .map((text) => `<td>${text}</td>`)
      .join('')}</tr>`,
  },
  'another row of numbers': { after: `<tr>${'<td>8</td>'.repeat(15)}</tr>` },
  'a number in words': { first: '十二' },
  'two numbers': { first: '12 / 9' },
  'a number with a question mark': { first: '12?' },
  'no number at all': { numbers: `<tr>${'<td></td>'.repeat(15)}</tr>` },
};

const ALIVE: Readonly<Record<string, TableChange>> = {
  'a link': { first: '<a href="#9">12</a>' },
  'a field': { first: '12<input value="9">' },
  'a button': { first: '12 <button>更正</button>' },
  'a list': { first: '<ol start="3"><li>12</li></ol>' },
  'a cell that can be edited': { first: '<div contenteditable="true">12</div>' },
  'a script': { first: '12<script type="text/plain">9</script>' },
  'an element of another library': { first: '12<count-up>9</count-up>' },
};

const refusalOf = (upgrade: TableUpgrade | undefined): string => (upgrade && !upgrade.element ? upgrade.refusal : 'upgraded');

/** Why the one table of an article is left as it is, which it must be to the byte. */
async function refusal(article: HTMLElement): Promise<string> {
  const [html, nodes] = [article.outerHTML, nodesIn(article)];
  const [upgrade] = await upgradeTables(article);
  if (!upgrade?.element) {
    expect(article.outerHTML).to.equal(html);
    expect(areSame(nodesIn(article), nodes)).to.equal(true);
  }
  return refusalOf(upgrade);
}

describe('a table that is not certain stays as it is', () => {
  afterEach(clearPage);

  for (const [what, change] of Object.entries(IN_DOUBT))
    it(`with ${what}`, async () => expect(await refusal(openedArticle(partFour(change)))).to.be.oneOf(['in-doubt', 'not-certain']));

  for (const [what, change] of Object.entries(UNLIKE))
    it(`with ${what}`, async () =>
      expect(await refusal(openedArticle(partFour(change)))).to.be.oneOf(['other-text', 'not-certain', 'blank']));

  for (const [what, change] of Object.entries(ALIVE))
    it(`with ${what}`, async () => expect(await refusal(openedArticle(partFour(change)))).to.equal('interactive'));

  it('where the page says so', async () => {
    expect(await refusal(openedArticle(partFour({ attributes: 'data-no-upgrade' })))).to.equal('no-upgrade');
    const article = openedArticle(partFour());
    article.dataset.noUpgrade = '';
    expect(await refusal(article)).to.equal('no-upgrade');
  });

  it('in an editor', async () => {
    const article = openedArticle(partFour());
    article.contentEditable = 'true';
    expect(await refusal(article)).to.equal('editable');
  });

  it('where a framework has made it', async () => {
    const article = openedArticle(partFour());
    Object.assign(article.querySelector('table')!, { __reactFiber$1: {} });
    expect(await refusal(article)).to.equal('framework');
  });

  it('while it is not displayed', async () => {
    expect(await refusal(openedArticle(partFour({ attributes: 'hidden' })))).to.equal('hidden');
    const article = openedArticle(partFour());
    article.style.opacity = '0';
    expect(await refusal(article)).to.equal('hidden');
  });
});

describe('a table that was upgraded', () => {
  afterEach(clearPage);

  it('is not upgraded again', async () => {
    const article = openedArticle(partFour());
    expect(await refusal(article)).to.equal('upgraded');
    expect(await refusal(article)).to.equal('in-element');
  });

  it('is as it was where the element cannot draw it', async () => {
    const article = openedArticle(partFour());
    const { prototype } = ReviewLitigationGrid as unknown as { prototype: { readTable?: () => Promise<undefined> } };
    prototype.readTable = () => Promise.resolve(undefined);
    expect(await refusal(article)).to.equal('not-drawn');
    delete prototype.readTable;
  });

  it('is as it was once its article can be edited', async () => {
    const article = document.createElement('div');
    article.append(...openedArticle(partFour()).childNodes);
    document.body.append(article);
    const html = article.outerHTML;
    expect(refusalOf((await upgradeTables(article))[0])).to.equal('upgraded');
    article.contentEditable = 'true';
    await until(() => !article.querySelector('review-litigation-grid'), 'the element is gone');
    article.removeAttribute('contenteditable');
    expect(article.outerHTML).to.equal(html);
  });
});

const PLAIN: Readonly<Record<string, TableChange>> = {
  'in pieces': { first: '<b>1</b><i>2</i>' },
  'of a word processor': { first: '<p class="MsoNormal"><span lang="EN-US" style="font-family: 宋体">12<o:p></o:p></span></p>' },
  'in red, and in full width': { first: '<font color="red">１２</font>' },
  'with its unit': { first: '12件' },
  'white on dark': byRule('td { background: #123; color: #fff }', '12'),
  'in striped rows': byRule('tr:nth-child(even) { background: #eee } table::after { content: ""; display: block; clear: both }', '12'),
  'shown again': { first: '<span style="visibility: hidden"><span style="visibility: visible">12</span></span>' },
  'with a comment': { first: '12<!-- 9 -->' },
  'moved as a whole': { first: '<span style="position: relative; top: -1px">12</span>' },
  'below its title': { before: '<caption>四、政府信息公开行政复议、行政诉讼情况</caption>' },
};

describe('a table is upgraded', () => {
  afterEach(clearPage);

  for (const [what, change] of Object.entries(PLAIN))
    it(`with a number ${what}`, async () => {
      const article = openedArticle(partFour(change));
      expect(await refusal(article)).to.equal('upgraded');
      expect([...shownNumbers(article.querySelector('review-litigation-grid')!).values()]).to.deep.equal([...NUMBERS]);
    });
});
