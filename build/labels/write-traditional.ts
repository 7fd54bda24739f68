// Regenerates what stands in traditional characters: src/formats/labels/traditional.generated.ts and the texts of embed.html. Run it after changing a label or message.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FRAME_FILE, frameFile, TRADITIONAL_FILE, traditionalFile } from './traditional-file.js';

await writeFile(TRADITIONAL_FILE, await traditionalFile());
await mkdir(dirname(FRAME_FILE), { recursive: true });
await writeFile(FRAME_FILE, await frameFile());
