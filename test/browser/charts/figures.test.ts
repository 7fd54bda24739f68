import { expect } from '@open-wc/testing';
import type { TrendQuery } from '../../../src/trend/trend.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { pictures, sixYears, textsOf } from '../../helpers/trend/chart-pictures.js';
import * as charts from '../../../src/charts/chart-js/charts.js';
import { figurePng, figureSvg } from '../../../src/charts/figure.js';

describe('a figure to keep', () => {
  const figure = (wanted: TrendQuery, reports = sixYears) => ({
    title: '标题：2019 至 2024 年',
    pictures: pictures(reports, wanted),
    notes: ['说明一。', '数据来源：示例市'],
    language: SIMPLIFIED_CHINESE,
  });

  it('has its title, legend, sentence, notes and source, as an SVG that stands alone', () => {
    const svg = figureSvg(figure({ topic: 'reviews' }), charts, 'sans-serif');
    const texts = textsOf(svg);
    expect(texts).to.include.members(['标题：2019 至 2024 年', '结果维持', '行政复议', '说明一。', '数据来源：示例市']);
    const text = new XMLSerializer().serializeToString(svg);
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(text).not.to.match(/https?:\/\/(?!www\.w3\.org)/);
    const ids = [...svg.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const [, id] of text.matchAll(/url\(#([\w-]+)\)/g)) expect(ids).to.include(id);
  });

  it('is a PNG of twice its size', async () => {
    const blob = await figurePng(figure({ topic: 'applications' }), charts, 'sans-serif');
    const bitmap = await createImageBitmap(blob);
    expect([blob.type, bitmap.width]).to.deep.equal(['image/png', 1920]);
    expect(bitmap.height).to.be.greaterThan(600);
  });

  it('makes markup of no name', () => {
    const [report] = sixYears;
    const hostile = [{ ...report!, agency: '<script>alert(1)</script>' }];
    const svg = figureSvg({ ...figure({ by: 'agency' }, hostile), title: '<img src=x>' }, charts, 'sans-serif');
    expect(svg.querySelector('script, img')).to.equal(null);
  });
});
