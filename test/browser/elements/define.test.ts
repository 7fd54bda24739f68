import { expect } from '@open-wc/testing';
import { define } from '../../../src/elements/base/define.js';
import { VERSION } from '../../../src/version.js';

describe('registering', () => {
  it('is not done by the classes', async () => {
    const classes = await import('../../../src/entries/index.js');
    expect(classes.ApplicationMatrix).to.be.a('function');
    for (const tag of ['disclosure-table', 'application-matrix', 'review-litigation-grid'])
      expect(customElements.get(tag), tag).to.equal(undefined);
  });

  it('keeps the first, and warns only of another version', () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (...args: unknown[]) => warnings.push(args);
    const versioned = (version: string) =>
      class extends HTMLElement {
        static readonly version = version;
      };
    const first = versioned(VERSION);
    define('twice-defined', first);
    define('twice-defined', versioned(VERSION));
    expect(warnings).to.deep.equal([]);
    define('twice-defined', versioned('99.0.0'));
    expect(warnings.length).to.equal(1);
    expect(customElements.get('twice-defined')).to.equal(first);
    console.warn = warn;
  });

  it('is done by the define entries', async () => {
    const { ApplicationMatrix, DisclosureTable, ReviewLitigationGrid } = await import('../../../src/entries/define.js');
    expect([
      customElements.get('disclosure-table'),
      customElements.get('application-matrix'),
      customElements.get('review-litigation-grid'),
    ]).to.deep.equal([DisclosureTable, ApplicationMatrix, ReviewLitigationGrid]);
  });
});
