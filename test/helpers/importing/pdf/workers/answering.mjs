// A worker that takes the place of the one that reads PDFs: what it does is what the first byte of the file says.
import { parentPort } from 'node:worker_threads';

const endless = () => {
  for (;;);
};

const fullHeap = () => {
  const kept = [];
  for (;;) kept.push({ at: [kept.length] });
};

/** Memory outside of the heap, as what pdf.js unpacks streams into. */
const fullBuffers = () => {
  const kept = [];
  for (;;) kept.push(new Uint8Array(2 ** 20).fill(1));
};

const actions = {
  e: endless,
  h: fullHeap,
  b: fullBuffers,
  t: () => {
    throw new Error('of nobody');
  },
  x: () => process.exit(),
  r: () => void Promise.reject(new Error('of nobody')),
};

parentPort.on('message', ({ bytes }) => {
  const [first = 0, second = 0] = bytes;
  const action = actions[String.fromCharCode(first)];
  if (action) action();
  else parentPort.postMessage({ kind: 'document', document: { blocks: [], title: String(second) } });
});
parentPort.postMessage({ kind: 'ready' });
