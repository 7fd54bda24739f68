// What is loaded when a report is on screen: what a reader does with it, and what it looks like on paper. One module, and so one file.
export { SectionInView } from '../contents/section-in-view.js';
export { PrintedPage } from '../paper/printed-page.js';
export { DownloadMenu } from '../tools/download-menu.js';
export { ReadingAids } from './reading-aids.js';
