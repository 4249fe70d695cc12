// Writes the documents that are made from the sources: `docs/api` and `llms.txt` of the packages named, of all when none is.
// They go into the tarballs and are not kept in git, so they cannot be stale.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeApiPages } from './api-pages.mjs';
import { packageNames, root } from './doors.mjs';
import { llmsText } from './llms.mjs';
import { publicNames } from './public-names.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !packageNames.includes(name));
if (unknown.length > 0) {
  console.error(
    `There is no package "${unknown[0]}". Nothing was written. The packages are: ${packageNames.join(', ')}.`,
  );
  process.exit(2);
}
const packages = asked.length > 0 ? asked : packageNames;
const doors = publicNames(packages);
for (const name of packages) {
  const folder = join(root, 'packages', name);
  await writeApiPages(name, join(folder, 'docs', 'api'));
  const own = doors.filter((door) => door.package === name);
  writeFileSync(join(folder, 'llms.txt'), llmsText(name, own));
  // Not on standard output: `npm pack --json` prints there.
  console.error(`${name}: ${own.length} doors, ${own.reduce((sum, { names }) => sum + names.length, 0)} names`);
}
