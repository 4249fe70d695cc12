import type { PlacedMove } from '@standfirst/comments';
import { isReasonCode, transitions, type ReasonCode } from '@standfirst/core';
import { commentHref, nameOf, type DeskNotice, type MoveTarget, type Told } from '../views/desk-model.js';
import { deskWords as words } from '../views/desk-words.js';
import { readItem as readSeen, type SeenItem } from '../views/item-value.js';
import { seeOther } from './desk-answers.js';
import { actorOf, type DeskContext } from './desk-context.js';
import type { DeskHandler } from './desk-routes.js';
import { isQueue } from './queue-page.js';
import { refusalPage } from './refusal-page.js';
import { undoOf, type MovedItem } from './undo.js';

const MOST = 200;
const NOTE = 500;

type Decided = Pick<DeskNotice['results'][number], 'name' | 'told'> & { readonly reason: ReasonCode | null };

/** Takes one or many comments to another state, and goes back to where that was asked for. */
export const moveComments: DeskHandler = async (context, { fields }) => {
  const { notices, who } = context;
  const items = fields.getAll('item').flatMap((value) => readSeen(value) ?? []);
  const target = fields.get('to') ?? '';
  if (target !== 'dismissed' && !isTarget(target)) return refusalPage(400, context.assets);
  const problem = items.length === 0 ? words.nothingChosen : items.length > MOST ? words.tooMany : undefined;
  const said = { reason: reasonIn(fields), note: (fields.get('note') ?? '').trim().slice(0, NOTE) };
  const results: (MovedItem & Decided)[] = [];
  if (problem === undefined)
    for (const item of items) results.push({ ...item, ...(await decide(item, target, said, context)) });
  const moved = results.filter(({ told }) => told === 'moved');
  const key = notices.keep(who, {
    did: target,
    results: results.map(({ articleId, id, name, told }) => ({ articleId, id, name, told })),
    undo: target === 'dismissed' ? null : undoOf(target, moved),
    ...(problem !== undefined && { problem }),
  });
  const queue = fields.get('queue');
  const [only] = items;
  if (queue === 'comment' && only) return seeOther(`${commentHref(only)}?done=${key}`);
  return seeOther(`/desk?state=${isQueue(queue) ? queue : 'pending'}&done=${key}#notice`);
};

/** Does one step with one comment; nothing that one of them meets keeps the others from theirs. */
async function decide(
  item: SeenItem,
  target: MoveTarget | 'dismissed',
  { reason, note }: { reason: ReasonCode | undefined; note: string },
  context: DeskContext,
): Promise<Decided> {
  const { comments, who } = context;
  const { articleId, id, revision, state } = item;
  const history = await comments.history(articleId, id);
  const name = nameOf(history?.comment);
  const says = (told: Told) => ({ name, told, reason: history?.comment.reason ?? null });
  if (history === null) return says('not-found');
  if (target === 'dismissed')
    return history.comment.state !== state
      ? says('elsewhere')
      : says((await comments.dismissReports(articleId, id, actorOf(context))) ? 'dismissed' : 'not-found');
  if (target === 'removed' && reason === undefined) return says('reason-needed');
  const action = transitions.find(
    (step) => step.from === state && step.to === target && step.by.includes('moderator'),
  )?.action;
  if (action === undefined) return says('illegal');
  const move: PlacedMove = {
    articleId,
    id,
    revision,
    action,
    // What somebody else has decided since is theirs: it is not undone by accident.
    from: state,
    to: target,
    by: 'moderator',
    actorId: who,
    ...(reason !== undefined && { reason }),
    ...(note !== '' && { note }),
  };
  const [done] = await comments.moderateAll([move]);
  return says(done?.result ?? 'not-found');
}

const TARGETS: readonly MoveTarget[] = ['published', 'pending', 'rejected', 'spam', 'removed'];
const isTarget = (text: string): text is MoveTarget => TARGETS.some((target) => target === text);

function reasonIn(fields: URLSearchParams): ReasonCode | undefined {
  const reason = fields.get('reason') ?? '';
  return isReasonCode(reason) ? reason : undefined;
}
