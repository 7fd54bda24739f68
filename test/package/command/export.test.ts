import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { jsonText, reportJson } from '../../../src/exporting/report-json.js';
import { importDocument } from '../../../src/importing/import-document.js';
import { lostCells } from '../../helpers/importing/oracle/agreement.js';
import { CHINESE, COMMAND, REPORT, at, disclosure, folder, useFolder, write } from '../../helpers/command.js';

describe('disclosure export, as it is installed', () => {
  useFolder();

  it('writes a file of each kind', async () => {
    write('a.json', jsonText(reportJson(REPORT)));
    for (const kind of ['csv', 'xlsx', 'docx', 'json']) {
      const { code, out, err } = disclosure(['export', 'a.json', '--to', kind, '-o', kind]);
      assert.deepEqual([code, out], [0, ''], err);
      assert.equal(readdirSync(at(kind)).length, 1);
    }
    const [name = ''] = readdirSync(at('docx'));
    assert.equal(lostCells(await importDocument(readFileSync(at(`docx/${name}`))), REPORT), 0);
  });

  it('gives a pipe the bytes of the file and nothing else', async () => {
    write('a.json', jsonText(reportJson(REPORT)));
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${COMMAND}" export a.json --to xlsx > a.xlsx`], {
      cwd: folder,
      env: CHINESE,
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(lostCells(await importDocument(readFileSync(at('a.xlsx'))), REPORT), 0);
  });
});
