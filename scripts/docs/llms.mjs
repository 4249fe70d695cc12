// `llms.txt` of a package: what it is, its doors, and every name behind them, in a form that fits into a prompt.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOf, root } from './doors.mjs';

/** `doors` is what `publicNames` says of the package. The format is that of https://llmstxt.org. */
export function llmsText(name, doors) {
  const manifest = manifestOf(name);
  const others = Object.entries(manifest.exports).filter(([, target]) => !/\.js$/.test(target.default ?? ''));
  const files = others.map(([door]) => door.slice(2)).filter((door) => door !== 'package.json');
  const parts = [
    `# ${manifest.name}`,
    `> ${manifest.description}`,
    `${installLine(manifest)} ES modules only; Node ${manifest.engines.node}.`,
    [
      '## Documents',
      '',
      '- [README](README.md): what it is for, the shortest example, recipes',
      ...apiLinks(name, doors),
    ],
    ...doors.map(({ door, names }) => [`## ${door}`, '', ...names.map(line)]),
    files.length > 0 ? ['## Files', '', ...files.map((file) => `- \`${manifest.name}/${file}\``)] : undefined,
    manifest.bin && ['## Help of the command', '', '```text', helpText(name), '```'],
  ];
  return `${parts
    .filter(Boolean)
    .map((part) => [part].flat().join('\n'))
    .join('\n\n')}\n`;
}

const installLine = ({ name, bin }) =>
  bin ? `Run it with \`npx ${name}\`.` : `Install it with \`npm install ${name}\`.`;

const apiLinks = (name, doors) =>
  doors.length > 0 ? ['- [API](docs/api/index.md): every name with its parameters and fields'] : [];

const line = ({ signature, sentence }) => `- \`${signature.replaceAll('`', 'ˋ')}\`: ${sentence}`;

/** What the built command says of itself. */
function helpText(name) {
  const [command] = Object.values(manifestOf(name).bin);
  const path = join(root, 'packages', name, command);
  if (!existsSync(join(root, 'packages', name, 'dist')))
    throw new Error(`The command of "${name}" is not built. Its help cannot be read. Run \`npm run build\` first.`);
  return execFileSync(process.execPath, [path, '--help'], { encoding: 'utf8' }).trim();
}
