import { describe, it } from 'node:test';
import { expect } from 'chai';
import { memoize } from '../../../src/values/memoize.js';

describe('a function that remembers', () => {
  it('does its work once for each argument, whatever comes of it', () => {
    let times = 0;
    const count = memoize((argument: unknown): unknown => {
      times += 1;
      return argument === null ? null : undefined;
    });
    const object = {};
    for (const argument of [object, 'a', 1, null, object, 'a', 1, null]) count(argument);
    expect(times).to.equal(4);
    count({});
    expect(times).to.equal(5);
  });

  it('keeps no more texts than it may, and every object', () => {
    let times = 0;
    const count = memoize((argument: unknown) => {
      times += 1;
      return argument;
    }, 3);
    const object = {};
    count(object);
    for (const text of ['a', 'b', 'c', 'a', 'b', 'c']) expect(count(text)).to.equal(text);
    expect(times).to.equal(4);
    for (const text of ['d', 'e', 'f', 'g', 'h', 'i', 'a']) count(text);
    expect(times).to.equal(11);
    count(object);
    expect(times).to.equal(11);
  });

  it('keeps what it is asked for again and again, whatever it is asked for once', () => {
    const done: string[] = [];
    const work = memoize((text: string) => {
      done.push(text);
      return text;
    }, 10);
    for (let index = 0; index < 1000; index += 1) for (const text of ['label', `number ${index}`]) work(text);
    expect(done.filter((text) => text === 'label')).to.have.length(1);
    expect(done).to.have.length(1001);
  });

  it('remembers nothing of work that failed', () => {
    let times = 0;
    const fail = memoize((argument: string): string => {
      times += 1;
      if (times === 1) throw new Error(argument);
      return argument;
    });
    expect(() => fail('a')).to.throw('a');
    expect(fail('a')).to.equal('a');
  });
});
