// Rewrites src/formats/labels/traditional.generated.ts. Run it after a label or a message has changed.
import { writeFile } from 'node:fs/promises';
import { TRADITIONAL_FILE, traditionalFile } from './traditional-file.js';

await writeFile(TRADITIONAL_FILE, await traditionalFile());
