import { build } from 'esbuild';
import { build as viteBuild } from 'vite';
import { unlayer } from '../../packages/ui/unlayer.js';

const src = new URL('../../packages/ui/src/', import.meta.url).pathname;

async function bundled(path: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [src + path], bundle: true, write: false });
  return outputFiles[0]?.text ?? '';
}

/** The package's style sheets as its build makes them. */
export const layered = await bundled('styles.css');
export const unlayered = unlayer(layered);
export const brand = async (name: string): Promise<string> => bundled(`themes/${name}.css`);

/** A style sheet as Vite writes it for browsers that do not know light-dark(). */
export async function lowered(path: string): Promise<string> {
  const built = await viteBuild({
    configFile: false,
    logLevel: 'error',
    root: src,
    build: { write: false, cssTarget: ['chrome100', 'safari15'], rolldownOptions: { input: src + path } },
  });
  const files = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  const sheet = files.find(({ fileName }) => fileName.endsWith('.css'));
  return sheet?.type === 'asset' ? String(sheet.source) : '';
}
