import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compile } from 'tailwindcss';

const require = createRequire(import.meta.url);

/** What THEMING.md tells pages with Tailwind to write first. */
export const documentedOrder = '@layer theme, base, sf, components, utilities;';

/** Tailwind 4 itself, with its typography plugin: its theme, its reset, and the classes that a page uses. */
export async function tailwind(order: string, classes: readonly string[] = []): Promise<string> {
  const compiled = await compile(`${order} @import 'tailwindcss'; @plugin '@tailwindcss/typography';`, {
    loadStylesheet: async (id, base) => {
      const path = require.resolve(`${id}/index.css`);
      return { path, base, content: await readFile(path, 'utf8') };
    },
    // It has no types of its own that a dynamic import would know.
    loadModule: async (id, base) => ({ path: id, base, module: ((await import(id)) as { default: never }).default }),
  });
  return compiled.build([...classes]);
}
