import { readFileSync } from 'node:fs';
import { StoreError, type Comments } from '@standfirst/comments';
import { guardPost, lingering } from '@standfirst/comments/http';
import type { Assets } from '../assets.js';
import { renderPage } from '../render.js';
import { Document } from '../views/document.js';
import { TryView, type TryViewProps } from '../views/try/try-view.js';
import type { Formats } from './load-formats.js';
import { readSource, type ReadSource } from './read-source.js';
import { readPosted } from './posted-page.js';
import { writtenForms, type WrittenForm } from './written-forms.js';

export interface TryPageOptions {
  readonly assets: Assets;
  readonly formats: Formats;
  /** Counts how often a network asks. */
  readonly comments: Pick<Comments, 'secondsToWait'>;
  /** The site's own origin first. */
  readonly origins: readonly [string, ...string[]];
  /** `off` for load tests. */
  readonly rate: 'on' | 'off';
  /** Draws a page for what went wrong without anything to keep. */
  readonly problemPage: (status: number, title: string, text: string) => string;
}

const SAMPLE = new URL('../../pages/isis-strengthening.txt', import.meta.url);

/** Answers for /try: the form with a sample read, and what was pasted, read. Nothing that is sent is kept. */
export function tryPage({ assets, formats, comments, origins, rate, problemPage }: TryPageOptions) {
  const [origin] = origins;
  const written = (read: ReadSource) => ('problem' in read ? [] : writtenForms(read.article, formats));
  const draw = (props: Omit<TryViewProps, 'formats'>): string =>
    renderPage(
      <Document
        title={`${'problem' in props.read ? 'Error: ' : ''}Try your own page – Standfirst`}
        description="Paste the text of any news page and see the typed article, its quotations, and what was left out."
        assets={assets}
        url={`${origin}/try`}
        script={assets.tryScript}
      >
        <TryView {...props} formats={formats} />
      </Document>,
    );
  const secondsToWait = async (address: string | undefined) => {
    if (rate === 'off') return 0;
    return comments.secondsToWait('try', address, RATE).catch((cause: unknown) => {
      // Reading needs no database: one that does not answer keeps nobody from it.
      if (cause instanceof StoreError) return 0;
      throw cause;
    });
  };
  let sample: string | undefined;

  return {
    get(): Response {
      if (sample === undefined) {
        const source = readFileSync(SAMPLE, 'utf8');
        const read = readSource(source, { formats });
        sample = draw({ source, from: '', read, forms: written(read), corrections: new Map() });
      }
      return new Response(sample, { headers: { ...HTML, 'cache-control': 'no-cache' } });
    },

    async post(request: Request, address: string | undefined): Promise<Response> {
      const post = await guardPost(request, {
        origins,
        type: 'application/x-www-form-urlencoded',
        maxBytes: MAX_BYTES,
      });
      const refusal = !post.ok && REFUSALS[post.problem.status];
      if (refusal) return page(post.problem.status, problemPage(post.problem.status, ...refusal));
      const { source, corrections, from, fileAs, showAs } = readPosted(post.bytes);
      const refuse = (status: number, problem: string, headers: Record<string, string>) =>
        page(status, draw({ source, from, read: { problem }, forms: [], corrections }), headers);
      if (!post.ok) return lingering(refuse(413, TOO_LARGE, { connection: 'close' }), request);
      const wait = await secondsToWait(address);
      if (wait > 0) return refuse(429, TOO_OFTEN, { 'retry-after': String(wait) });

      const read = readSource(source, { formats, from, corrections });
      const forms = written(read);
      const asked = forms.find(({ format }) => format.name === fileAs);
      if (asked && !('problem' in read)) return file(read.article.id, asked);
      return page('problem' in read ? 422 : 200, draw({ source, from, read, forms, corrections, showAs }));
    },
  };
}

/** Twenty at once, then one in three seconds. */
const RATE = { intervalMs: 3000, burst: 20 };
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const SENT = { 'cache-control': 'no-store', vary: 'Sec-Fetch-Site, Origin' };
/** What is said where nothing that was sent may be shown. */
const REFUSALS: Readonly<Record<number, readonly [title: string, text: string]>> = {
  403: ['This came from another site', 'Nothing of it was read. Open “Try your own page” here.'],
  415: ['This was not sent by our form', 'It takes a form, urlencoded in UTF-8, and nothing else.'],
};
const TOO_OFTEN =
  'Many pages were read for your network in a short time. Reading takes work that others wait for. Your text stands below: wait a moment, and read it again.';
/** Of a form as it is sent: most pages of news sites as a browser shows their source, letters behind percent signs included. */
const MAX_BYTES = 1_048_576;
const TOO_LARGE = `This page is longer than 1 MB as it is sent. Nothing of it was read, since half a page would make half an article. What arrived of it stands below: cut what is not the story, and read it again.`;

const page = (status: number, body: string, headers: Record<string, string> = {}): Response =>
  new Response(body, { status, headers: { ...HTML, ...SENT, ...headers } });

/** A file to keep. Whatever it holds, the browser is told that it is text: it came out of what somebody pasted. */
const file = (id: string, { format, output }: WrittenForm): Response =>
  new Response(output, {
    headers: {
      ...SENT,
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${id.replace(/[^a-z0-9-]+/gi, '-').slice(0, 80) || 'article'}.${format.extensions?.[0] ?? 'txt'}"`,
    },
  });
