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

/** What Tailwind 4 resets (its preflight), as far as it touches an element that a view draws, in its layer. */
export const preflight = `@layer base {
  *, ::after, ::before, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
  html { line-height: 1.5; tab-size: 4; font-family: sans-serif }
  hr { block-size: 0; color: inherit; border-top-width: 1px }
  h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit }
  a { color: inherit; text-decoration: inherit }
  b, strong { font-weight: bolder }
  code, kbd, samp, pre { font-family: monospace; font-size: 1em }
  small { font-size: 80% }
  sub, sup { font-size: 75%; line-height: 0; position: relative; vertical-align: baseline }
  sub { bottom: -0.25em }
  sup { top: -0.5em }
  table { text-indent: 0; border-color: inherit; border-collapse: collapse }
  ol, ul, menu { list-style: none }
  img, svg, video, audio, iframe { display: block; vertical-align: middle }
  img, video { max-width: 100%; height: auto }
  button, input, textarea { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent; opacity: 1 }
  textarea { resize: vertical }
}`;

/** What Tailwind's typography plugin does to quotations, in the layer where it does it. */
export const prose = `@layer utilities {
  .prose :where(blockquote):not(:where([class~='not-prose'], [class~='not-prose'] *)) { quotes: '“' '”' '‘' '’'; font-style: italic }
  .prose :where(blockquote p:first-of-type):not(:where([class~='not-prose'], [class~='not-prose'] *))::before { content: open-quote }
  .prose :where(blockquote p:last-of-type):not(:where([class~='not-prose'], [class~='not-prose'] *))::after { content: close-quote }
}`;
