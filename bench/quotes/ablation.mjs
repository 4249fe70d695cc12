// What each rule brings: the figures, and the texts of our own tests that are read otherwise, when it is switched off.
// Fails where a rule changes nothing at all: it is dead. Writes ABLATION.md.
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { modules, PARTS, RULES } from './rules.mjs';
import { countsOf, f1, share } from './scores.mjs';
import { labelledTexts, ownTexts } from './texts.mjs';

const own = ownTexts();
const readWithout = (rule) =>
  new Promise((resolve, reject) => {
    let found;
    const child = fork(fileURLToPath(new URL('read-without.mjs', import.meta.url)), [String(rule)]);
    child.on('message', (message) => (message === 'ready' ? child.send(own) : (found = message)));
    child.on('exit', (code) =>
      found ? resolve(found) : reject(new Error(`Reading without rule ${rule} ended with ${code}.`)),
    );
  });

const texts = labelledTexts();
const whole = await readWithout('none');
const wholeCounts = [];
for (const [index, text] of texts.entries()) wholeCounts.push(await countsOf(text, whole.labelled[index]));

const FIGURES = [
  (all) => f1(all, 'marked.overlap'),
  (all) => f1(all, 'marked.joint'),
  (all) => f1(all, 'content.overlap'),
  (all) => f1(all, 'content.joint'),
  (all) => share(all, 'marked.entity'),
];
const differs = (one, other) => JSON.stringify(one) !== JSON.stringify(other);
const rows = [];
const dead = [];
for (const [number, { module, name }] of RULES.entries()) {
  const without = await readWithout(number);
  const counts = [];
  for (const [index, text] of texts.entries()) {
    const now = without.labelled[index];
    counts.push(
      differs(now, whole.labelled[index]) ? await countsOf(text, Array.isArray(now) ? now : []) : wholeCounts[index],
    );
  }
  const sentences = whole.own.filter((found, index) => differs(found, without.own[index])).length;
  const changed = without.labelled.filter((found, index) => differs(found, whole.labelled[index])).length;
  if (sentences === 0 && changed === 0) dead.push(`${module} ${name}`);
  const change = (figure) => {
    const by = figure(counts) - figure(wholeCounts);
    return Math.abs(by) < 0.05 || Number.isNaN(by) ? '·' : `${by > 0 ? '+' : '−'}${Math.abs(by).toFixed(1)}`;
  };
  rows.push([`\`${module}\``, `\`${name}\``, ...FIGURES.map(change), String(changed), String(sentences)]);
  console.log(rows.at(-1).join('  '));
}

const head = ['module', 'rule', 'inside marks', 'joint', 'all words', 'joint', 'entity', 'texts', 'own texts'];
const text = `# What each rule brings

Written by \`npm run quotes:ablation\`. Each rule is switched off by itself; the columns say by how many points the figures of all
${texts.length} labelled texts change, in how many of them something is read otherwise, and in how many of the ${own.length} texts of our own
tests. A dot is no change. A rule that changes nothing anywhere is dead, and the run fails.

${[head, head.map((_, column) => (column < 2 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
const file = fileURLToPath(new URL('ABLATION.md', import.meta.url));
// Without the labelled texts the table would lose half of what it says.
if (texts.length > 0) writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
const unnamed = modules().filter((module) => !PARTS.includes(module) && !RULES.some((rule) => rule.module === module));
if (unnamed.length > 0) {
  console.error(
    `Modules without an entry: ${unnamed.join(', ')}. Nobody knows what they bring. Name their rules in bench/quotes/rules.mjs, or themselves as a part of every reading.`,
  );
  process.exitCode = 1;
}
if (dead.length > 0) {
  console.error(
    `Dead rules: ${dead.join(', ')}. They cost a reader's time and change nothing. Remove them, or write the sentence that they are for.`,
  );
  process.exitCode = 1;
}
