// Who imports whom, held against .dependency-cruiser.mjs. A run that sees too few modules fails: the tool is known to see
// none, and to be content, when it cannot work with the installed TypeScript.
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../.dependency-cruiser.mjs';

const FLOOR = 500;

const { output } = await cruise(
  ['packages', 'apps', 'tests'],
  { ...config.options, ruleSet: { forbidden: config.forbidden, required: config.required }, validate: true },
  {},
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const { violations, totalCruised } = output.summary;
for (const { rule, from, to, cycle } of violations) {
  console.error(
    `${rule.name}: ${from} -> ${to ?? ''}${cycle ? ` (${cycle.map(({ name }) => name).join(' -> ')})` : ''}`,
  );
}
if (totalCruised < FLOOR) {
  console.error(
    `Only ${totalCruised} modules were seen, at least ${FLOOR} were expected. The directions cannot be trusted. Check the TypeScript version in .dependency-cruiser.mjs.`,
  );
}
console.log(`${totalCruised} modules, ${violations.length} against the directions`);
process.exitCode = violations.length > 0 || totalCruised < FLOOR ? 1 : 0;
