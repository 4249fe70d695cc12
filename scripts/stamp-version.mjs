// After `changeset version`: writes the new version where a program states it at run time.
import { readFileSync, writeFileSync } from 'node:fs';

for (const name of ['formats']) {
  const file = new URL(`../packages/${name}/src/version.ts`, import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL(`../packages/${name}/package.json`, import.meta.url), 'utf8'));
  const source = readFileSync(file, 'utf8');
  const stamped = source.replace(/(version = )'[^']*'/, `$1'${version}'`);
  if (!stamped.includes(`'${version}'`))
    throw new Error(
      `No version was found in ${file}. The program would state an old one. Look for \`version = '…'\` there.`,
    );
  writeFileSync(file, stamped);
}
