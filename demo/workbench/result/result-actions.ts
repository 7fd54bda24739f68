import { checkReport } from 'disclosure-elements';
import { forgetPlaces } from '../../placing/places.js';
import type { Bench } from '../bench.js';
import { pathName } from '../cell-names.js';
import { copyFrom, download, fileName, fileText, pageName, pageText } from '../embed-tag.js';
import type { ResultActions } from './result-view.js';
import { removeAside } from '../store.js';
import { correctedReport } from '../work.js';
import type { Work } from '../work.js';

/** A reminder of drafts that are in no cell, so that nobody assumes they were included. */
const leftOutText = ({ report, drafts }: Work): string =>
  drafts.map(({ path, text }) => `“${pathName(report, path)}”中输入的“${text}”没有采用。`).join('');

/** A reminder of what does not add up in what was downloaded. */
function brokenText(work: Work): string {
  const broken = checkReport(correctedReport(work), { previous: work.previous }).filter(({ status }) => status === 'broken').length;
  return broken > 0 ? `其中还有 ${broken} 处不平衡。` : '';
}

/** Returns the actions on what is published. */
export function resultActions(bench: Bench, downloadYears: () => void): ResultActions {
  /** Downloads a file of the work once drafts were applied. A draft that is not a number is listed among what was left out. */
  const downloadOf = (nameOf: (work: Work) => string, textOf: (work: Work) => string, type?: string): void => {
    const said = bench.settle();
    const { work } = bench;
    if (!work) return;
    download(nameOf(work), textOf(work), type);
    if (type === undefined) bench.made(nameOf(work));
    bench.show(`${work.drafts.length > 0 ? '' : said}已下载 ${nameOf(work)}。${brokenText(work)}${leftOutText(work)}`);
  };
  return {
    place: (changed) => {
      bench.settle();
      bench.place(changed);
    },
    download: () => downloadOf(fileName, fileText),
    downloadYears,
    downloadPage: () => downloadOf(pageName, pageText, 'text/html;charset=utf-8'),
    copy: (field) => {
      const said = bench.settle();
      void copyFrom(field).then((done) => {
        bench.show(said + (done ? '代码已复制。' : '浏览器不让复制，代码已选中，请按 Ctrl+C 复制。'));
      });
    },
    clear: () => {
      bench.draft = '';
      removeAside();
      forgetPlaces();
      bench.replace(null, '已清除本机保存的内容。');
      document.querySelector<HTMLElement>('#start-title')?.scrollIntoView();
    },
  };
}
