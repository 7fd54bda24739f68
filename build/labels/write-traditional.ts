// Regenerates src/formats/labels/traditional.generated.ts. Run it after changing a label or message.
import { writeFile } from 'node:fs/promises';
import { TRADITIONAL_FILE, traditionalFile } from './traditional-file.js';

await writeFile(TRADITIONAL_FILE, await traditionalFile());
