import { readFileSync } from 'node:fs';
import { MAX_BODY_BYTES } from '@standfirst/comments/http';
import type { Assets } from '../assets.js';
import { renderPage } from '../render.js';
import { Document } from '../views/document.js';
import { TryView, type TryViewProps } from '../views/try/try-view.js';
import { readSource } from './read-source.js';
import { isForeign, isForm, readPosted } from './posted-page.js';

export interface TryPageOptions {
  readonly assets: Assets;
  /** The site's own origin first. */
  readonly origins: readonly [string, ...string[]];
  /** Draws a page for what went wrong without anything to keep. */
  readonly problemPage: (status: number, title: string, text: string) => string;
}

const SAMPLE = new URL('../../pages/isis-strengthening.txt', import.meta.url);

/** Answers for /try: the form with a sample read, and what was pasted, read. Nothing that is sent is kept. */
export function tryPage({ assets, origins, problemPage }: TryPageOptions) {
  const [origin] = origins;
  const draw = (props: TryViewProps): string =>
    renderPage(
      <Document
        title={`${'problem' in props.read ? 'Error: ' : ''}Try your own page – Standfirst`}
        description="Paste the text of any news page and see the typed article, its quotations, and what was left out."
        assets={assets}
        url={`${origin}/try`}
        script={assets.tryScript}
      >
        <TryView {...props} />
      </Document>,
    );
  let sample: string | undefined;

  return {
    get(): Response {
      if (sample === undefined) {
        const source = readFileSync(SAMPLE, 'utf8');
        sample = draw({ source, read: readSource(source), corrections: new Map() });
      }
      return new Response(sample, { headers: { ...HTML, 'cache-control': 'no-cache' } });
    },

    other(): Response {
      const body = problemPage(405, 'This page is read, or sent a form', 'It knows no other way to be asked.');
      return new Response(body, { status: 405, headers: { ...HTML, allow: 'GET, HEAD, POST' } });
    },

    async post(request: Request): Promise<Response> {
      const say = (status: number, title: string, text: string) =>
        new Response(problemPage(status, title, text), { status, headers: { ...HTML, ...SENT } });
      // The text is not shown again: another site must not fill in our form.
      if (isForeign(request.headers, origins))
        return say(403, 'This came from another site', 'Nothing of it was read. Open “Try your own page” here.');
      if (!isForm(request.headers))
        return say(415, 'This was not sent by our form', 'It takes a form, urlencoded in UTF-8, and nothing else.');
      const { source, corrections, asFile, tooLarge } = await readPosted(request);
      const read = tooLarge ? { problem: TOO_LARGE } : readSource(source, corrections);
      if (!('problem' in read) && asFile) return file(read.article.id, json(read.article));
      const status = tooLarge ? 413 : 'problem' in read ? 422 : 200;
      return new Response(draw({ source, read, corrections }), {
        status,
        headers: { ...HTML, ...SENT, ...(tooLarge && { connection: 'close' }) },
      });
    },
  };
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const SENT = { 'cache-control': 'no-store', vary: 'Sec-Fetch-Site, Origin' };
const TOO_LARGE = `This page is longer than ${MAX_BODY_BYTES / 1024} kB as it is sent. Nothing of it was read, since half a page would make half an article. What arrived of it stands below: cut what is not the story, and read it again.`;

const json = (article: unknown) => `${JSON.stringify(article, null, 2)}\n`;

const file = (id: string, text: string): Response =>
  new Response(text, {
    headers: {
      ...SENT,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${id.replace(/[^a-z0-9-]+/gi, '-').slice(0, 80) || 'article'}.json"`,
    },
  });
