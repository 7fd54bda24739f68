// `npm run site`: builds the site into site/, static files that can stand in any folder of a server.
import { path } from '../project.js';
import { writeSite } from './build/write-site.js';

await writeSite(path('site'));
