import { openStore } from '@standfirst/comments/stores';
import { createService } from '@standfirst/desk';
import type { Archive } from '@standfirst/formats';
import { archive as wxr } from '@standfirst/formats/wxr';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../testing/run-command.js';

const site = readFileSync(
  new URL('../../formats/src/wxr/articles/cases/a-small-site/input.xml', import.meta.url),
  'utf8',
);
const folder = mkdtempSync(join(tmpdir(), 'standfirst-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const secret = 'a secret for tests, 32 bytes long';
const origin = 'http://localhost:4050';

/** Moves a site as a user does: the articles into a folder, the comments into a database, both out of one file. */
async function moved(name: string, xml: string) {
  const [file, into, db] = [join(folder, `${name}.xml`), join(folder, name), join(folder, `${name}.db`)];
  writeFileSync(file, xml);
  const around = { archives: new Map<string, Archive>([['wxr', wxr]]), environment: { STANDFIRST_SECRET: secret } };
  const { notes } = await runCommand(['articles', file, '--into', into], around);
  expect(notes).toContain(`standfirst comments import ${file} --db comments.db`);
  const imported = await runCommand(['comments', 'import', file, '--db', db], around);
  expect(imported.code).toBe(0);
  const ids = readdirSync(into).map(
    (article) => (JSON.parse(readFileSync(join(into, article), 'utf8')) as { id: string }).id,
  );
  return { ids, notes, db };
}

/** The page of the conversation under an article, as the service of the site answers for it. */
async function conversation(db: string, id: string): Promise<string> {
  const store = await openStore(db);
  const service = createService({ store, secret, origins: [origin], sites: [] });
  const page = await service.answer(new Request(`${origin}/articles/${encodeURIComponent(id)}`));
  const html = await page.text();
  await store.close();
  return html;
}

test.each([
  ['a name in letters of ASCII', 'ferry-returns', 'ferry-returns'],
  ['a name as WordPress keeps it in other letters', '%e6%b8%a1%e8%88%b9', '渡船'],
  ['no name but a number', '', 'post-12'],
])('the comments of an export stand under their article, which has %s', async (_, slug, id) => {
  const { ids, notes, db } = await moved(`site-${id}`, site.replaceAll('CDATA[ferry-returns]', `CDATA[${slug}]`));
  expect(ids).toContain(id);
  expect(notes).toContain('3 comments of readers stand in the archive too');
  const page = await conversation(db, id);
  expect(page).toContain('Does it run on Mondays?');
  expect(page).toContain('Bert Quill');
  expect(page).not.toContain('Buy now.');
});

test('two articles of one name are told, since their conversations would be one', async () => {
  const { notes } = await moved('twins', site.replace('CDATA[the-old-pier]', 'CDATA[ferry-returns]'));
  expect(notes).toContain('1 article with the id of another, so that their comments would stand together');
});
