import type { Comments } from '@standfirst/comments';
import type { DeskAssets } from './desk-assets.js';
import { DeskDocument } from '../views/desk-document.js';
import { deskWords } from '../views/desk-words.js';
import { KeptForm, type KeptFormProps } from '../views/kept-form.js';
import { SignInForm } from '../views/sign-in-form.js';
import { deskPage, seeOther } from './desk-answers.js';
import { noSessionCookie, sessionCookie } from './desk-session.js';

const words = deskWords.signIn;

/** The page where the link of the start leads. */
export const signInPage = (assets: DeskAssets, form: { problem?: string; isOut?: boolean } = {}) => (
  <DeskDocument title={words.heading} assets={assets} script={assets.signInScript}>
    <SignInForm {...form} />
  </DeskDocument>
);

/** Uses the code of a link up. */
export async function useCode(
  code: string,
  wait: number,
  comments: Comments,
): Promise<{ session: string } | { problem: string; status: number; headers: Record<string, string> }> {
  if (wait > 0) return { problem: words.tooOften, status: 429, headers: { 'retry-after': String(wait) } };
  // The store finds it by its keyed print: how alike a wrong code is takes no other time.
  const session = await comments.signIn(code.trim().replace(/^.*#/, ''));
  return session === null ? { problem: words.refused, status: 403, headers: {} } : { session };
}

/** A session for a code that is good; else the form again. */
export async function tryToSignIn(
  code: string,
  wait: number,
  { comments, assets, origin }: { comments: Comments; assets: DeskAssets; origin: string },
): Promise<Response> {
  const used = await useCode(code, wait, comments);
  if ('session' in used) return seeOther('/desk', { 'set-cookie': sessionCookie(used.session, origin) });
  return deskPage(signInPage(assets, { problem: used.problem }), used.status, used.headers);
}

/** What was sent without a session, as a form to send it again: nothing that an editor wrote is lost. */
export const keptPage = (
  assets: DeskAssets,
  form: KeptFormProps,
  status = 401,
  headers: Record<string, string> = {},
): Response =>
  deskPage(
    <DeskDocument title={words.ended} assets={assets}>
      <KeptForm {...form} />
    </DeskDocument>,
    status,
    headers,
  );

/** Ends a session, here and in the browser. */
export async function signOut(
  session: string,
  { comments, origin }: { comments: Comments; origin: string },
): Promise<Response> {
  await comments.signOut(session);
  return seeOther('/desk/sign-in?out', { 'set-cookie': noSessionCookie(origin) });
}
