import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { path } from '../../../build/project.js';
import { formatOf } from '../../../src/formats/formats.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { languageFor, registerLanguage } from '../../../src/i18n/language.js';
import type { Language } from '../../../src/i18n/language.js';
import { sayImporting } from '../../../src/importing/notes/say-importing.js';
import { say } from '../../../src/i18n/translate.js';
import { tableModel } from '../../../src/tables/table-model.js';
import { KOREAN } from '../../helpers/korean.js';
import '../../../src/entries/languages.js';

describe('languages that a page registers', () => {
  it('are found by the next wider tag, whatever way a tag is written', () => {
    const label = (official: string): string => official;
    const languages = ['zh-HK', 'de', 'de-CH', 'SR-latn', 'mn-mong'].map((tag) => ({ tag, words: {}, label }));
    languages.forEach(registerLanguage);
    const found = (tag: string): string => languageFor(tag).tag;
    expect(['zh-HK', 'zh-Hant-HK', 'zh-Hant-MO', 'zh-MO', 'zh-SG', 'zh-Hans-HK'].map(found)).to.deep.equal([
      ...['zh-HK', 'zh-HK', 'zh-Hant', 'zh-Hant', 'zh-CN', 'zh-CN'],
    ]);
    expect(['de', 'de-AT', 'de-Latn-CH', 'de-CH-1996', 'de-u-nu-latn'].map(found)).to.deep.equal(['de', 'de', 'de-CH', 'de-CH', 'de']);
    expect(['sr-Latn-RS', 'sr-latn', 'mn-Mong-CN', 'mn-MN', 'sr-Cyrl', 'tlh'].map(found)).to.deep.equal([
      ...['SR-latn', 'SR-latn', 'mn-mong', 'zh-CN', 'zh-CN', 'zh-CN'],
    ]);
    // Texts that are loaded on demand are there in English, for any English.
    const british: Language = { tag: 'en-GB', words: {}, label };
    expect(sayImporting(british, 'import:place:table', { number: '3' })).to.equal(
      sayImporting(ENGLISH, 'import:place:table', { number: '3' }),
    );
  });

  it('are refused where something of them would be ignored, or be missed later', () => {
    const good = { tag: 'it', words: {}, label: (official: string) => official };
    // @ts-expect-error no text has this key
    const misspelt: Language = { ...good, words: { retri: '' } };
    expect(misspelt.words).to.have.property('retri');
    const wrong: readonly [change: object, says: RegExp][] = [
      [{ tag: 'zh_TW' }, /zh_TW/],
      [{ tag: '' }, /not a BCP 47/],
      [{ tag: 'it-u-nu-latn' }, /Its language is "it"/],
      [{ lable: () => '' }, /"lable", which is none of tag, words, label, fromChinese/],
      [{ label: undefined }, /"label"/],
      [{ fromChinese: 'no' }, /fromChinese/],
      [{ words: { retry: 3 } }, /"retry"/],
    ];
    for (const [change, says] of wrong) expect(() => registerLanguage({ ...good, ...change })).to.throw(says);
    expect(languageFor('it').tag).to.equal('zh-CN');
  });

  it('are as easy to add as docs/languages.md says', () => {
    const sample = /```ts\n([^]*?)```/.exec(readFileSync(path('docs/languages.md'), 'utf8'))?.[1];
    expect(sample).to.equal(readFileSync(path('test/helpers/korean.ts'), 'utf8'));
    expect(languageFor('ko-KR')).to.equal(KOREAN);
    const model = tableModel(formatOf('2021'), 'applications', KOREAN);
    const headings = JSON.stringify(model.head);
    for (const text of ['자연인', '합계', '申请人情况']) expect(headings).to.contain(`"${text}"`);
    expect(say(KOREAN, 'retry')).to.equal('다시 시도');
    expect(say(KOREAN, 'details')).to.equal('详情');
  });
});
