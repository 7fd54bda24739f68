import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importText } from '../../../../src/importing/import-text.js';
import { decoratedOutcome } from '../../../helpers/importing/oracle/decorated-outcome.js';
import { decoratedText } from '../../../helpers/importing/text/decorated-text.js';
import { documentsOf } from '../../../helpers/importing/documents.js';

describe('texts decorated at random', () => {
  it('give the published number, or a blank and a note', () => {
    const { kept, blank } = decoratedOutcome(documentsOf('text'), (blocks, draw) => importText(decoratedText(blocks, draw)));
    // Most cells are not decorated, and many decorations take nothing away.
    assert.ok(kept > 4 * blank, `${kept} kept, ${blank} blank`);
  });
});
