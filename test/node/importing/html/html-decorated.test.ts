import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importHtml } from '../../../../src/importing/import-text.js';
import { decoratedOutcome } from '../../../helpers/importing/oracle/decorated-outcome.js';
import { decoratedHtml } from '../../../helpers/importing/html/decorated-html.js';
import { documentsOf } from '../../../helpers/importing/documents.js';

describe('pages decorated at random', () => {
  it('give the published number, or a blank and a note', () => {
    const { kept, blank } = decoratedOutcome(documentsOf('html'), (blocks, draw) => importHtml(decoratedHtml(blocks, draw)));
    // Most cells are not decorated, and many decorations take nothing away.
    assert.ok(kept > 4 * blank, `${kept} kept, ${blank} blank`);
  });
});
