import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FORMAT_IDS } from '../../../src/formats/formats.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { TRADITIONAL_CHINESE } from '../../../src/i18n/traditional-chinese.js';
import { elementsIn } from '../../../src/importing/office/xml.js';
import type { XmlElement } from '../../../src/importing/office/xml.js';
import type { Report } from '../../../src/report/report.js';
import { docxParts } from '../../helpers/exporting/docx-parts.js';
import { wholeReport } from '../../helpers/exporting/whole-report.js';
import { schemaErrors } from '../../helpers/exporting/word-schema.js';
import { elementsBelow } from '../../helpers/exporting/xml-elements.js';

/** Checks something of the parts of Word documents of many reports. */
const inEachDocument = (check: (parts: Readonly<Record<string, XmlElement>>, report: Report) => void): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      fc.noShrink(fc.constantFrom(...FORMAT_IDS).chain(wholeReport)),
      fc.constantFrom(SIMPLIFIED_CHINESE, TRADITIONAL_CHINESE, ENGLISH),
      async (report, language) => check(await docxParts(report, { language }), report),
    ),
    { numRuns: 12, endOnFailure: true },
  );

const only = (elements: readonly XmlElement[]): XmlElement => {
  assert.equal(elements.length, 1);
  return elements[0]!;
};

describe('the XML of a Word document', () => {
  it('has every element where the schema has it, since Word refuses a document that has not', () =>
    inEachDocument((parts) => {
      for (const [name, root] of Object.entries(parts)) assert.deepEqual(schemaErrors(root), [], name);
    }));

  it('ends with the section, and each cell with a paragraph', () =>
    inEachDocument((parts) => {
      const document = parts['word/document.xml']!;
      const blocks = elementsIn(only(elementsIn(document, 'body')));
      assert.deepEqual(
        blocks.flatMap(({ name }, index) => (name === 'sectPr' ? [index] : [])),
        [blocks.length - 1],
      );
      // A table that touches another, or the end, would be merged with it or be lost.
      blocks.forEach(({ name }, index) => {
        if (name === 'tbl') assert.equal(blocks[index + 1]?.name, 'p');
      });
      for (const cell of elementsBelow(document, 'tc')) assert.equal(elementsIn(cell).at(-1)?.name, 'p');
    }));

  it('has properties in front of what they are properties of', () =>
    inEachDocument((parts) => {
      for (const [parent, name] of [
        ['p', 'pPr'],
        ['r', 'rPr'],
      ] as const)
        for (const element of elementsBelow(parts['word/document.xml']!, parent))
          elementsIn(element).forEach((child, index) => assert.ok(child.name !== name || index === 0));
    }));

  it('names only styles that are there', () =>
    inEachDocument((parts) => {
      const styles = elementsBelow(parts['word/styles.xml']!, 'style');
      const ids = new Set(styles.map(({ attributes }) => `${attributes.type} ${attributes.styleId}`));
      assert.equal(ids.size, styles.length);
      for (const [kind, name] of [
        ['paragraph', 'pStyle'],
        ['character', 'rStyle'],
      ] as const)
        for (const root of ['word/document.xml', 'word/footer1.xml', 'word/footer2.xml'])
          for (const { attributes } of elementsBelow(parts[root]!, name)) assert.ok(ids.has(`${kind} ${attributes.val}`), attributes.val);
    }));

  it('refers to parts that are there, and says of each what it is', () =>
    inEachDocument((parts) => {
      const types = elementsBelow(parts['[Content_Types].xml']!, 'Override').map(({ attributes }) => attributes.PartName?.slice(1));
      const own = Object.keys(parts).filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
      assert.deepEqual([...types].sort(), own.sort());
      const references = elementsIn(parts['word/_rels/document.xml.rels']!);
      for (const { attributes } of references) assert.ok(parts[`word/${attributes.Target}`], attributes.Target);
      const ids = references.map(({ attributes }) => attributes.Id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { attributes } of elementsBelow(parts['word/document.xml']!, 'footerReference')) assert.ok(ids.includes(attributes.id));
    }));

  it('is told from one with elements in another order', () => {
    const element = (name: string, ...children: XmlElement[]): XmlElement => ({ name, attributes: {}, children });
    assert.deepEqual(schemaErrors(element('pPr', element('pStyle'), element('keepNext'), element('jc'))), []);
    assert.equal(schemaErrors(element('pPr', element('jc'), element('keepNext'))).length, 1);
    assert.equal(schemaErrors(element('tcPr', element('tcW'), element('tcW'))).length, 1);
    assert.equal(schemaErrors(element('tcPr', element('keepNext'))).length, 1);
  });
});
