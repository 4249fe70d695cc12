// Writes the graph of packages in ARCHITECTURE.md from their package.json files; --check says whether it is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../ARCHITECTURE.md', import.meta.url);
const edges = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(new URL(`../${folder}/`, import.meta.url)).flatMap((name) => {
    const { dependencies = {} } = JSON.parse(
      readFileSync(new URL(`../${folder}/${name}/package.json`, import.meta.url), 'utf8'),
    );
    return Object.keys(dependencies)
      .filter((dependency) => dependency.startsWith('@standfirst/'))
      .map((dependency) => `  ${name} --> ${dependency.replace('@standfirst/', '')}`);
  }),
);
const graph = ['```mermaid', 'graph TD', ...edges, '```'].join('\n');
const text = readFileSync(page, 'utf8');
const wanted = text.replace(/(<!-- graph -->\n)[\s\S]*?(\n<!-- \/graph -->)/, `$1\n${graph}\n$2`);
if (process.argv.includes('--check')) {
  if (wanted !== text) {
    console.error(
      'The graph in ARCHITECTURE.md is not that of the packages. Readers would be misled. Run `node scripts/graph.mjs`.',
    );
    process.exitCode = 1;
  }
} else writeFileSync(page, wanted);
