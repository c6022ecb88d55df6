// Cuts the fonts and writes all that is made of them: npm run fonts
// Its output is kept in the repository; run it again when fonts or characters change.

import { writeFile } from 'node:fs/promises';
import { fontOutputs } from './fontOutputs';

for (const [path, content] of await fontOutputs()) {
  await writeFile(new URL(`../${path}`, import.meta.url), content);
  console.log(`${path}  ${Buffer.byteLength(content)} bytes`);
}
