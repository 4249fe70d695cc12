// Writes the API reports of the packages as they are built now into etc/api. Build first; look at the difference in git.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeReports } from './api-reports.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const names = writeReports(root, join(root, 'etc', 'api'));
console.log(`${names.length} API reports in etc/api`);
