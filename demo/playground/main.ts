import 'disclosure-elements/define';
import { isEnglish } from '../site/languages.js';
import { loadAttributes } from './attributes.js';
import { Playground } from './playground.js';
import { words } from './words.js';

async function start(): Promise<void> {
  const [say, elements] = await Promise.all([words(), loadAttributes(), isEnglish() ? import('disclosure-elements/languages') : undefined]);
  const playground = new Playground(say, elements);
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    playground.drop(event.dataTransfer);
  });
  await playground.start();
}

void start();
