import type { DeskAssets } from './desk-assets.js';
import { DeskDocument } from '../views/desk-document.js';
import { deskPage } from './desk-answers.js';

const SENTENCES: Readonly<Record<number, readonly [title: string, text: string]>> = {
  400: ['This was not understood', 'What was sent has a mistake in it. Nothing was done. Begin again at the desk.'],
  403: ['This came from another site', 'Nothing of it was read and nothing was done. Use the desk itself.'],
  405: ['This address is asked in another way', 'Nothing was done. Use the desk itself.'],
  413: ['This is too long', 'Nothing was done. Choose fewer comments, or write less.'],
  415: ['This was not sent by a form of the desk', 'Nothing was done. Use the desk itself.'],
};

/** A page for a request that the desk does not answer, and the way back. */
export function refusalPage(status: number, assets: DeskAssets, headers: Record<string, string> = {}): Response {
  const [title, text] = SENTENCES[status] ?? ['This could not be done', 'Nothing was changed. Try it again.'];
  return deskPage(
    <DeskDocument title={title} assets={assets}>
      <div className="desk-narrow">
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a href="/desk">To the desk</a>
        </p>
      </div>
    </DeskDocument>,
    status,
    headers,
  );
}
