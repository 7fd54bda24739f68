import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LitElement } from 'lit';
import { DisclosureReport } from '../../../src/elements/disclosure-report/disclosure-report.js';
import { DisclosureTrend } from '../../../src/elements/disclosure-trend/disclosure-trend.js';
import { ApplicationMatrix } from '../../../src/elements/application-matrix/application-matrix.js';

/** What Lit's development build, which development servers load, warns every developer of. */
const DISCOURAGED = ['createProperty', 'getPropertyDescriptor'];

/** A class and those that it extends, up to Lit's. */
function lineage(elementClass: object): object[] {
  const parent = Object.getPrototypeOf(elementClass) as object;
  return parent === LitElement ? [elementClass] : [elementClass, ...lineage(parent)];
}

describe("the elements in Lit's development build", () => {
  it('override nothing that it warns of', () => {
    for (const elementClass of [ApplicationMatrix, DisclosureTrend, DisclosureReport].flatMap(lineage))
      for (const name of DISCOURAGED) assert.ok(!Object.hasOwn(elementClass, name), name);
  });
});
