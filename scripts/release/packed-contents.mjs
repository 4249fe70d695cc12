import { posix } from 'node:path';

const ALLOWED =
  /^(package\.json|LICENSE|[A-Z][A-Z-]*\.md|llms\.txt|bin\/[\w.-]+\.mjs|docs\/.+\.(md|json)|dist\/.+\.(js|d\.ts|css|json|svg))$/;
const NEVER = /\.(test|test-d|stories|spec)\.|__snapshots__|(^|\/)(cases|fixtures)\/|\.env|\.map$/;
const NEEDED = ['package.json', 'README.md', 'LICENSE'];

/**
 * What is wrong with the files of one tarball, a sentence each.
 * @param {ReadonlyMap<string, string>} files path in the package → text
 * @param {string} licence text that LICENSE must have
 */
export function judgeContents(files, licence) {
  const manifest = JSON.parse(files.get('package.json') ?? '{}');
  const wrong = [];
  for (const name of NEEDED) {
    if (!files.has(name)) wrong.push(`${name} is missing; put it into the package's folder.`);
  }
  if (files.has('LICENSE') && files.get('LICENSE') !== licence)
    wrong.push('LICENSE differs from the one of the repository; copy that one.');
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) {
    if (manifest.scripts?.[script])
      wrong.push(`package.json has the script "${script}"; nothing of ours runs at install.`);
  }
  for (const [path, text] of files) {
    if (NEVER.test(path))
      wrong.push(`${path} is for development; leave it out in tsup.config.ts and tsconfig.build.json.`);
    else if (!ALLOWED.test(path))
      wrong.push(`${path} is no kind of file that we publish; see "files" in package.json.`);
    const map = /sourceMappingURL=([^\s*]+)/.exec(text)?.[1];
    if (map && !map.startsWith('data:') && !files.has(posix.join(posix.dirname(path), map)))
      wrong.push(`${path} names the source map ${map}, which is not in the tarball.`);
    // An import of a path; the text of a declaration's comment may hold one too, so only whole statements count.
    for (const [, target] of text.matchAll(/^(?:import|export)\b[^'"\n]*['"](\.{1,2}\/[^'"]+)['"]/gm)) {
      const file = posix.join(posix.dirname(path), target);
      if (/\.(js|ts)$/.test(path) && !files.has(file) && !files.has(file.replace(/\.js$/, '.d.ts')))
        wrong.push(`${path} imports ${target}, which is not in the tarball.`);
    }
  }
  return wrong;
}
