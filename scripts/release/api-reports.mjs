import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doorsOf, releasedPackages } from './packages.mjs';

/** `@standfirst/comments/stores/sqlite` → `comments-stores-sqlite.api.md`. */
export const reportName = (door) => `${door.replace('@standfirst/', '').replaceAll('/', '-')}.api.md`;

const codeDoors = (root) =>
  releasedPackages(root).flatMap((found) =>
    doorsOf(found)
      .filter(({ file }) => file.endsWith('.js'))
      .map((door) => ({ ...door, ...found })),
  );

/** Writes the report of every door into `folder`; reports of doors that are gone go too. The packages must be built. */
export function writeReports(root, folder) {
  mkdirSync(folder, { recursive: true });
  const doors = codeDoors(root);
  const names = new Set(doors.map(({ id }) => reportName(id)));
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name));
  for (const door of doors) writeReport(root, folder, door);
  return [...names];
}

function writeReport(root, folder, { id, types, folder: packageFolder, manifest }) {
  const name = reportName(id).replace('.api.md', '');
  const messages = { default: { logLevel: ExtractorLogLevel.None } };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: packageFolder,
      mainEntryPointFilePath: types,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
            module: 'ESNext',
            moduleResolution: 'bundler',
            strict: true,
            skipLibCheck: true,
            types: ['node'],
            typeRoots: [join(root, 'node_modules', '@types')],
          },
          include: [types],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: folder,
        reportTempFolder: join(root, 'node_modules', '.cache', 'api'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: messages,
        // Reports tell of names and types; comments are read by the reviewer of the code.
        extractorMessageReporting: { ...messages, 'ae-forgotten-export': { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: messages,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(packageFolder, 'package.json'),
  });
  mkdirSync(config.reportTempFolder, { recursive: true });
  let error = '';
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Error) error = message.text;
      message.handled = true;
    },
  });
  if (error || !existsSync(join(folder, reportName(id))))
    throw new Error(`No API report of ${id} could be written: ${error || 'no reason was given'}.`);
  // A constant that holds the version must not make every release a change of the API.
  const file = join(folder, reportName(id));
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`"${manifest.version}"`, '"<version>"'));
}

/** The reports that differ between two folders, with their lines that came and went. */
export function compareReports(before, after) {
  const names = new Set([before, after].flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : [])));
  return [...names].sort().flatMap((name) => {
    const [was, is] = [before, after].map((folder) =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8').split('\n') : [],
    );
    const added = is.filter((line) => !was.includes(line)).length;
    const removed = was.filter((line) => !is.includes(line)).length;
    return was.join('\n') === is.join('\n') ? [] : [{ name, added, removed }];
  });
}
