// A worker that replaces the one that reads PDFs. The first byte of the file decides what it does.
import { parentPort } from 'node:worker_threads';

const endless = () => {
  for (;;);
};

const fullHeap = () => {
  const kept = [];
  for (;;) kept.push({ at: [kept.length] });
};

/** Memory outside the heap, like the buffers into which pdf.js decompresses streams. */
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
