// The entry point of the worker in Node. When loaded there, pdf.js warns that there is no canvas; none is needed, since nothing is drawn.
console.warn = () => undefined;

void import('./pdf-worker.js');
