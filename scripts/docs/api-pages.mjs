// One page of Markdown for each door of a package, written by typedoc from the doc comments.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Application, LogLevel, ReflectionKind } from 'typedoc';
import { doorsOf, manifestOf, root } from './doors.mjs';

/** Writes `docs/api` of a package into `folder`; a package that is only a command has none. Throws when typedoc reports an error. */
export async function writeApiPages(name, folder) {
  rmSync(folder, { recursive: true, force: true });
  const doors = doorsOf(name);
  if (doors.length === 0) return;
  const app = await Application.bootstrapWithPlugins({
    name: manifestOf(name).name,
    out: folder,
    entryPoints: doors.map(({ source }) => source),
    plugin: ['typedoc-plugin-markdown'],
    tsconfig: join(root, 'tsconfig.json'),
    // Types are checked by `npm run types`, all of them at once.
    skipErrorChecking: true,
    readme: 'none',
    // Says of every field of a schema that it has two comments: one of the input, one of the output. They are the same.
    logLevel: LogLevel.Error,
    disableSources: true,
    excludeExternals: true,
    excludePrivate: true,
    sort: ['alphabetical'],
    entryFileName: 'index.md',
    outputFileStrategy: 'modules',
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    expandParameters: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    classPropertiesFormat: 'table',
    typeAliasPropertiesFormat: 'table',
    propertyMembersFormat: 'table',
    enumMembersFormat: 'table',
  });
  const project = await app.convert();
  if (!project || app.logger.hasErrors()) throw new Error(complaint(name));
  // Modules are called as people import them; the first door has the package's own name.
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    const door = doors.find(({ source }) => project.getSymbolIdFromReflection?.(module)?.fileName === source);
    if (door) module.name = door.id.split('/').slice(2).join('/') || name;
  }
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error(complaint(name));
}

const complaint = (name) =>
  `The API pages of "${name}" could not be written. typedoc found errors in its sources. Mend what it printed above.`;
