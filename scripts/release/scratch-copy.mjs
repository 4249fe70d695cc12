import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { run } from './run.mjs';

const lines = (text) => text.split('\0').filter(Boolean);

/**
 * Copies the repository as it stands, uncommitted files included, into a folder where a release can be made without a
 * trace: its own git history on a branch `main`, its own links between the packages, and the installed tools by link.
 */
export async function scratchCopy(root, folder) {
  const git = async (...args) => (await run('git', args, { cwd: root })).out;
  await git('clone', '--quiet', '--no-hardlinks', root, folder);
  await run('git', ['checkout', '--quiet', '-B', 'main'], { cwd: folder });
  for (const path of lines(await git('ls-files', '-z', '--deleted'))) rmSync(join(folder, path), { force: true });
  for (const path of lines(await git('ls-files', '-z', '--modified', '--others', '--exclude-standard'))) {
    if (!existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(root, path), join(folder, path));
  }
  linkTools(root, folder);
}

function linkTools(root, folder) {
  const [from, to] = [join(root, 'node_modules'), join(folder, 'node_modules')];
  mkdirSync(join(to, '@standfirst'), { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== '@standfirst' && name !== '.cache') symlinkSync(join(from, name), join(to, name));
  }
  for (const parent of ['packages', 'apps']) {
    for (const name of readdirSync(join(folder, parent)))
      symlinkSync(resolve(folder, parent, name), join(to, '@standfirst', basename(name)));
  }
  // A package may have a tool in a version of its own.
  for (const parent of ['packages', 'apps']) {
    for (const name of readdirSync(join(root, parent))) {
      const own = join(root, parent, name, 'node_modules');
      if (existsSync(own) && existsSync(join(folder, parent, name)))
        symlinkSync(own, join(folder, parent, name, 'node_modules'));
    }
  }
}
