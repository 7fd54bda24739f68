import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellOf, span, styled } from '../../../helpers/importing/html/seen-cell.js';

describe('text that nobody sees is not read', () => {
  const unseen: Readonly<Record<string, string>> = {
    deleted: '<del>12</del>4031',
    struck: '<s>12</s>4031',
    'struck as of old': '<strike>12</strike>4031',
    'struck by style': `${span('text-decoration: line-through')}4031`,
    'struck by the longhand': `${span('text-decoration-line:underline line-through')}4031`,
    'struck, and not undone within': '<s>1<b style="text-decoration:none">2</b></s>4031',
    'hidden by attribute': '<span hidden>12</span>4031',
    'not displayed': `${span('display:none')}4031`,
    'not displayed, whatever is wrong behind': `${span('display:none;display:bogus')}4031`,
    'not displayed, in escapes': `${span('d\\69splay:n\\6f ne')}4031`,
    'not displayed, with a comment': `${span('display:/* shown */none')}4031`,
    'not visible': `${span('visibility:hidden')}4031`,
    'not visible, but for a part': `${span('visibility:hidden', '12<b style="visibility:visible">40</b>12')}31`,
    collapsed: `${span('visibility:collapse')}4031`,
    'in a font of no size': `${span('font-size:0')}4031`,
    'in a font of a pixel': `${span('font-size:1px')}4031`,
    'in a font of no size, by shorthand': `${span('font:0/0 a')}4031`,
    'in a font of no size, relative': `${span('font-size:0', '<b style="font-size:2em">12</b>')}4031`,
    'hidden in Word': `${span('mso-hide:all')}4031`,
    transparent: `${span('opacity:0')}4031`,
    'transparent by a filter': `${span('filter:opacity(0)')}4031`,
    'clipped for screen readers': `${span('position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)')}4031`,
    'clipped by a path': `${span('clip-path:inset(50%)')}4031`,
    'outside of the page': `${span('position:absolute;left:-9999px')}4031`,
    'outside of the page, by margin': `${span('display:inline-block;margin-left:-9999px')}4031`,
    'outside of the page, by indent': `<div style="text-indent:-9999px">12</div>4031`,
    'in no room': `${span('display:inline-block;width:0;overflow:hidden')}4031`,
    'in no height': '<div style="height:0;overflow:hidden">12</div>4031',
    'of no size': `${span('display:inline-block;transform:scale(0)')}4031`,
    'not laid out': '<div style="content-visibility:hidden">12</div>4031',
    'a template': '<template>12</template>4031',
    'a script': '<script>document.write(12)</script>4031',
    'a style': '<style>b{width:12px}</style>4031',
    'for browsers without scripts': '<noscript>12</noscript>4031',
    'a closed dialog': '<dialog>12</dialog>4031',
    'a popover': '<span popover>12</span>4031',
    'a list of suggestions': '<datalist><option>12</datalist>4031',
    'an annotation': '<ruby>4031<rp>(</rp><rt>12</rt></ruby>',
    'a comment': '<!-- 12 -->4031',
    'a conditional comment': '<!--[if mso]>12<![endif]-->4031',
    'a hidden field': '<input type=hidden value=12>4031',
    'a small picture that keeps a distance': '<img src=x.gif width=1 height=20>4031',
  };
  for (const [name, content] of Object.entries(unseen))
    it(name, () => {
      const { text, doubt } = cellOf(content);
      assert.equal(text, '4031');
      assert.equal(doubt, undefined);
    });

  it('though it is kept for a note', () => {
    assert.equal(cellOf('<del>12</del>').unseen, '12');
    assert.equal(cellOf('<del>12</del>').text, '');
  });
});

describe('text that is seen, but not plainly, or not level, puts the cell in doubt', () => {
  const doubts: Readonly<Record<string, readonly [string, string]>> = {
    raised: ['raised', '4031<sup>1</sup>'],
    lowered: ['raised', '4031<sub>1</sub>'],
    'raised by style': ['raised', `4031${span('vertical-align:super')}`],
    'raised by a length': ['raised', `4031${span('vertical-align:4pt')}`],
    'raised by a share': ['raised', `4031${span('vertical-align:30%')}`],
    'raised by Word': ['raised', `4031${span('mso-text-raise:3.0pt')}`],
    'raised by position': ['raised', `4031${span('position:relative;top:-3px')}`],
    smaller: ['raised', `4031${span('font-size:60%')}`],
    'smaller in points': ['raised', `<span style="font-size:12pt">4031</span>${span('font-size:8pt')}`],
    'white on nothing': ['faint', `4031${span('color:white')}`],
    'white by attribute': ['faint', '4031<font color="#ffffff">12</font>'],
    'nearly white': ['faint', `4031${span('color:rgb(250, 250, 250)')}`],
    transparent: ['faint', `4031${span('color:transparent')}`],
    'black on black': ['faint', `4031${span('background:#000')}`],
    'red on red': ['faint', `4031${span('color:red;background-color:#f00')}`],
    'nearly transparent': ['faint', `4031${span('opacity:.1')}`],
    reversed: ['overlaid', '<bdo dir=rtl>1304</bdo>'],
    'set tight': ['overlaid', span('letter-spacing:-1em', '4031')],
    turned: ['overlaid', span('display:inline-block;transform:rotate(180deg)', '4031')],
    'moved over its neighbour': ['overlaid', `4031${span('position:relative;left:-8px')}`],
    'drawn over its neighbour': ['overlaid', `4031${span('position:absolute')}`],
    'pulled over its neighbour': ['overlaid', `4031${span('margin-left:-8px')}`],
    'deleted, yet not struck': ['overlaid', '4031<del style="text-decoration:none">12</del>'],
    'hidden behind dots': ['overlaid', span('-webkit-text-security:disc', '4031')],
    'a field': ['drawn', '<input value=12>4031'],
    'a text area': ['drawn', '<textarea>12</textarea>4031'],
    'a list': ['drawn', '<select><option>3<option selected>12</select>4031'],
    'a picture': ['drawn', '<img src=x.png alt=12>4031'],
    'a drawing': ['drawn', '<svg><text>12</text></svg>4031'],
    'a fraction': ['drawn', '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>4031'],
    'a canvas': ['drawn', '<canvas>12</canvas>4031'],
    'a copy for screen readers that differs': ['copy', '<span aria-hidden=true>12</span><span class=sr-only>4031</span>'],
    'a clipped copy that differs': [
      'copy',
      '<span aria-hidden=true>12</span><span style="position:absolute;clip:rect(0 0 0 0)">4031</span>',
    ],
  };
  for (const [name, [kind, content]] of Object.entries(doubts))
    it(name, () => assert.equal(cellOf(content).doubt?.kind, kind, JSON.stringify(cellOf(content))));

  it('and both are kept for a note', () => {
    const { text, doubt } = cellOf('4031<sup>①</sup>');
    assert.deepEqual([text, doubt], ['4031', { kind: 'raised', quote: '①' }]);
  });

  it('as does what a style sheet puts there', () => {
    for (const css of ['.m::after{content:"12"}', 'td:before{content:"1" counter(x)}', '.m::first-letter{font-size:0}'])
      assert.ok(cellOf('<b class=m>4031</b>', styled(css)).doubt, css);
    for (const css of [
      '.m::after{content:""}',
      '.m::after{content:"12";display:none}',
      '.m:before{content:"\\f101"}',
      '.m::marker{content:"1"}',
    ])
      assert.equal(cellOf('<b class=m>4031</b>', styled(css)).doubt, undefined, css);
  });
});

describe('text that is plainly seen is read', () => {
  const plain: Readonly<Record<string, readonly [string, string?]>> = {
    'in pieces': ['<span>4</span><b>0</b><font size=3>31</font>'],
    'inserted and underlined': ['<ins>40</ins><u>31</u>'],
    'white on a dark cell': ['<span style="color:#fff">4031</span>', '<td bgcolor=navy>'],
    'white on a dark cell by style': ['<font color=white>4031</font>', '<td style="background:#003366 none">'],
    'white on a picture': ['<font color=white>4031</font>', '<td style="background:url(dark.png)">'],
    'all of it off the line': ['<span style="position:relative;top:-1.0pt;mso-text-raise:1.0pt">4031</span>'],
    'aligned as cells are': ['4031', '<td style="vertical-align:super">'],
    'aligned in the middle': ['40<span style="vertical-align:middle">31</span>'],
    'a little smaller': ['<span style="font-size:12pt">40</span><span style="font-size:10.5pt">31</span>'],
    'small, as all of it': ['<span style="font-size:9px">40</span><small style="font-size:9px">31</small>'],
    'an inline box of no width': ['<span style="width:0;overflow:hidden">40</span>31'],
    'not struck, as one piece in a struck line': ['<s><span style="display:inline-block">4031</span></s>'],
    'shown after all': ['<span hidden style="display:inline">4031</span>'],
    'shown after all, by what is important': ['<span class=a style="display:none">4031</span>'],
    'the copy that is seen': ['<span aria-hidden=true>4031</span>'],
    'the same twice': ['<span aria-hidden=true>4031</span><span class="sr-only">4031</span>'],
    'the same twice, and clipped': ['<span aria-hidden=true>4031</span><span style="position:absolute;clip:rect(0 0 0 0)">4031</span>'],
    'in an open dialog': ['<dialog open>4031</dialog>'],
  };
  for (const [name, [content, cell]] of Object.entries(plain))
    it(name, () => {
      const { text, doubt } = cellOf(content, styled('.a{display:inline!important}'), cell);
      assert.deepEqual([text, doubt], ['4031', undefined]);
    });

  it('on lines of its own where boxes part it', () => {
    for (const content of [
      '<div>40</div>31',
      '40<br>31',
      `40${span('display:block', '31')}`,
      `40${span('float:left', '31')}`,
      '<p>40<p>31',
    ])
      assert.equal(cellOf(content).text, '40\n31', content);
    assert.equal(cellOf('<div style="display:flex"><i>40</i><i>31</i></div>').text, '40\n31');
  });
});
