import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { jsonLdText, reportJsonLd } from '../../../src/exporting/report-json-ld.js';
import type { SchemaNode } from '../../../src/exporting/report-json-ld.js';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, formatOf } from '../../../src/formats/formats.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { validReport } from '../../helpers/random-report.js';

const read = (json: object): Report => {
  const { report } = readReport(json);
  assert.ok(report);
  return report;
};

const measured = (node: SchemaNode): SchemaNode[] => (node.hasPart as SchemaNode).variableMeasured as SchemaNode[];

/** As a reader of the page gets it. */
const written = (node: SchemaNode): SchemaNode => JSON.parse(jsonLdText(node)) as SchemaNode;

const LINHE = read(
  JSON.parse(readFileSync(new URL('../../../stories/reports/linhe-civil-affairs-2024.json', import.meta.url), 'utf8')) as object,
);

describe('a report as linked data', () => {
  it('says who published what, when and for which year', () => {
    const node = written(reportJsonLd({ ...LINHE, source: 'https://www.linhe.gov.cn/art.html', published: '2025-01-22' }));
    assert.equal(node['@context'], 'https://schema.org');
    assert.equal(node['@type'], 'Report');
    assert.equal(node.name, LINHE.title);
    assert.deepEqual(node.publisher, { '@type': 'GovernmentOrganization', name: '临河区民政局' });
    assert.equal(node.datePublished, '2025-01-22');
    assert.equal(node.temporalCoverage, '2024-01-01/2024-12-31');
    assert.equal(node.url, 'https://www.linhe.gov.cn/art.html');
  });

  it('names a number by its official labels, with its unit', () => {
    const report = read({
      agency: '某局',
      year: 2024,
      applications: { results: { refused: { stateSecret: { person: 3 } } } },
      disclosure: { fees: { amount: 0.5 } },
    });
    assert.deepEqual(measured(written(reportJsonLd(report))), [
      {
        '@type': 'PropertyValue',
        propertyID: 'disclosure.fees.amount',
        name: '行政事业性收费 / 本年收费金额（单位：万元）',
        value: 0.5,
        unitText: '万元',
      },
      {
        '@type': 'PropertyValue',
        propertyID: 'applications.results.refused.stateSecret.person',
        name: '三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密 / 自然人',
        value: 3,
        unitText: '件',
      },
    ]);
  });

  it('keeps blank, zero and "/" apart, and has every other number as it is', () =>
    fc.assert(
      fc.property(fc.constantFrom(...FORMAT_IDS).chain(validReport), (json) => {
        const report = read(json);
        const expected = formatCells(formatOf(report.format)).flatMap(({ path }) => {
          const value = cellAt(report, path);
          return value === null ? [] : [[path, value]];
        });
        const found = measured(written(reportJsonLd(report))).map(({ propertyID, value }) => [propertyID, value]);
        // JSON has no negative zero.
        assert.deepEqual(found, JSON.parse(JSON.stringify(expected)));
      }),
      { numRuns: 40 },
    ));

  it('tells the names of all numbers of a format apart', () => {
    for (const id of FORMAT_IDS) {
      const cells = formatCells(formatOf(id));
      const numbers = read(cells.reduce<object>((json, { keys }) => withOne(json, keys), { format: id, agency: '某局', year: 2024 }));
      const names = measured(reportJsonLd(numbers)).map(({ name }) => name);
      assert.equal(names.length, cells.length);
      assert.equal(new Set(names).size, names.length);
    }
  });

  it('is no way into the page: a text cannot end the script that it is in', () => {
    const bad = '</script><script>alert(1)</script><!--';
    const report = read({ agency: bad, year: 2024, title: bad });
    const { childNodes } = parseFragment(`<script type="application/ld+json">${jsonLdText(reportJsonLd(report))}</script>after`);
    assert.equal(childNodes.length, 2);
    assert.equal(written(reportJsonLd(report)).name, bad);
  });

  it('links to nothing but pages', () => {
    for (const source of ['javascript:alert(1)', 'data:text/html,x', '见门户网站', ''])
      assert.equal(reportJsonLd({ ...LINHE, source }).url, undefined, source);
    assert.equal((reportJsonLd(LINHE, { dataUrl: 'blob:https://x/1' }).hasPart as SchemaNode).distribution, undefined);
    const { distribution } = reportJsonLd(LINHE, { dataUrl: 'https://x/y.json' }).hasPart as SchemaNode;
    assert.deepEqual(distribution, { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: 'https://x/y.json' });
  });
});

/** JSON with a number more, at some keys. */
function withOne(json: object, [key = '', ...rest]: readonly string[]): object {
  const before = (json as Record<string, unknown>)[key];
  return { ...json, [key]: rest.length === 0 ? 1 : withOne(before ?? {}, rest) };
}
