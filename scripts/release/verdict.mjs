const row = (...cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))];
const seconds = (value) => `${value.toFixed(1)} s`;

const ANSI = /\u001b\[[\d;]*m/g; // eslint-disable-line no-control-regex -- colours are made of them

/** What tools put before a mistake: a word, a number in a list (publint), a picture in a table (attw). */
const MISTAKE = /\berror\b|^\d+\. |💀|❌|🎭|👺|🐛/iu;

/** Of what a tool printed, the first line that names a mistake; with the next one where it only announces it. */
function tellingLine(failure) {
  const lines = failure
    .replaceAll(ANSI, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const at = Math.max(
    0,
    lines.findIndex((line) => MISTAKE.test(line)),
  );
  return lines[at].endsWith(':') ? `${lines[at]} ${lines[at + 1] ?? ''}` : lines[at];
}

/** The page of verdicts: what would be released, and everything that speaks against it first. */
export function verdictPage({ version, changesets, tarballs, sizes, apiChanges, drawn, results, total, left }) {
  const failed = results.filter(({ ok }) => !ok);
  return [
    `# ${failed.length === 0 ? `Ready: ${version ?? 'no version'}` : `Not ready: ${failed.length} of ${results.length} checks fail`}`,
    '',
    ...failed.flatMap(({ name, failure, todo }) => [`- **${name}**: ${tellingLine(failure)} → ${todo}`]),
    ...(failed.length > 0 ? [''] : []),
    `Version ${version ?? '?'}. Changesets: ${changesets.join(', ') || 'none'}.`,
    ...left.map((sentence) => `Left out: ${sentence}`),
    '',
    '## Tarballs',
    '',
    ...table(
      ['Package', 'Packed', 'Files'],
      tarballs.map(({ name, bytes, files }) => [name, `${(bytes / 1000).toFixed(1)} kB`, files]),
    ),
    '',
    '## Doors',
    '',
    'Bundled with all they import save React, minified, gzipped.',
    '',
    ...table(
      ['Door', 'Bytes', 'Budget'],
      sizes.map(({ id, bytes, budget }) => [id, bytes, budget ?? 'none']),
    ),
    '',
    '## API',
    '',
    apiChanges.length === 0
      ? 'As in etc/api.'
      : apiChanges.map(({ name, added, removed }) => `- ${name}: ${added} lines came, ${removed} went`).join('\n'),
    '',
    '## From `npm install` to a drawn article',
    '',
    ...table(
      ['App', 'Time'],
      drawn.map(({ id, time }) => [id, time === undefined ? 'not drawn' : seconds(time)]),
    ),
    '',
    '## Checks',
    '',
    ...table(
      ['', 'Check', 'Time'],
      results.map(({ ok, name, seconds: time }) => [ok ? 'ok' : '**FAIL**', name, seconds(time)]),
    ),
    '',
    `All in ${seconds(total)}.`,
    '',
  ].join('\n');
}
