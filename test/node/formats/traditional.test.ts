import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { FRAME_FILE, frameFile, TRADITIONAL_FILE, traditionalFile } from '../../../build/labels/traditional-file.js';
import { toTraditional } from '../../../src/formats/labels/traditional.js';

describe('traditional characters', () => {
  it('are those of today’s labels and messages: `tsx build/labels/write-traditional.ts` writes them anew', async () => {
    expect(await readFile(TRADITIONAL_FILE, 'utf8')).to.equal(await traditionalFile());
    expect(await readFile(FRAME_FILE, 'utf8')).to.equal(await frameFile());
  });

  it('are told by the phrase where a character alone does not tell', () => {
    expect(toTraditional('反复申请行政复议，制作后加载到服务器：“强制”，已折合')).to.equal(
      '反覆申請行政複議，製作後載入到伺服器：「強制」，已折合',
    );
  });
});
