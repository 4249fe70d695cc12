import type { Comments } from '@standfirst/comments';
import type { DeskAssets } from './desk-assets.js';
import { DeskDocument } from '../views/desk-document.js';
import { deskWords } from '../views/desk-words.js';
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

/** Uses the code of a link up; a session for one that is good. */
export async function tryToSignIn(
  code: string,
  wait: number,
  { comments, assets, origin }: { comments: Comments; assets: DeskAssets; origin: string },
): Promise<Response> {
  if (wait > 0) return deskPage(signInPage(assets, { problem: words.tooOften }), 429, { 'retry-after': String(wait) });
  // The store finds it by its keyed print: how alike a wrong code is takes no other time.
  const session = await comments.signIn(code.trim().replace(/^.*#/, ''));
  if (session === null) return deskPage(signInPage(assets, { problem: words.refused }), 403);
  return seeOther('/desk', { 'set-cookie': sessionCookie(session, origin) });
}

/** Ends a session, here and in the browser. */
export async function signOut(
  session: string,
  { comments, origin }: { comments: Comments; origin: string },
): Promise<Response> {
  await comments.signOut(session);
  return seeOther('/desk/sign-in?out', { 'set-cookie': noSessionCookie(origin) });
}
