// The worker that PDFs are read in, as Node starts it. pdf.js warns when it is loaded there that it has no canvas; nothing is drawn here.
console.warn = () => undefined;

void import('./pdf-worker.js');
