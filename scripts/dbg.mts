import { launch } from 'puppeteer-core'; import { createServer } from 'vite'; import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
const server = await createServer({ server: { port: 0 }, logLevel: 'error' }); await server.listen();
const browser = await launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
const page = await browser.newPage(); page.on('console', m => console.log(m.type(), m.text(), m.location().url)); page.on('pageerror', e => console.log('ERR', e.stack)); page.on('requestfailed', r=>console.log('FAILED',r.url(), r.failure()?.errorText)); page.on('response', r=>console.log(r.status(), r.url().slice(-60)));
await page.goto((server.resolvedUrls?.local[0] ?? '') + 'demo/trend.html'); await new Promise(r=>setTimeout(r,4000));
console.log(await page.evaluate(()=>[customElements.get('disclosure-trend')?.name, document.querySelector('disclosure-trend')?.shadowRoot?.textContent?.slice(0,300)]));
await browser.close(); await server.close();
