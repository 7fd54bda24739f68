// The script of embed.html, the page that is shown in a frame of portals that allow nothing else. A classic script, as it needs no CORS headers in a sandbox.
import { showFrame } from '../embed/frame/frame-page.js';

const { currentScript } = document;
const place = document.querySelector('main');
if (place && currentScript instanceof HTMLScriptElement) showFrame(place, currentScript.src);
