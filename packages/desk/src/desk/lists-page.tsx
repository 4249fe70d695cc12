import type { ListEntry } from '@standfirst/comments';
import { DeskDocument } from '../views/desk-document.js';
import { deskWords } from '../views/desk-words.js';
import { ListsView, type ListsForm } from '../views/lists-view.js';
import { deskPage, seeOther } from './desk-answers.js';
import { actorOf, type DeskContext } from './desk-context.js';
import type { DeskHandler } from './desk-routes.js';

const words = deskWords.lists;
const MOST = 500;

/** The words and domains that are looked for on the whole site. */
export const listsPage: DeskHandler = (context, { query }) => draw(context, { isSaved: query.has('saved') });

/** Adds entries or takes some out; what could be found in no text comes back to be mended. */
export const changedLists: DeskHandler = async (context, { fields }) => {
  const { comments } = context;
  const drop = fields.getAll('drop').flatMap(readDrop);
  const kind = fields.get('kind') === 'domain' ? 'domain' : 'word';
  const verdict = fields.get('verdict') === 'spam' ? 'spam' : 'hold';
  const text = fields.get('entries') ?? '';
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const form = { kind, verdict, entries: text } as const;
  if (drop.length === 0 && lines.length === 0) return draw(context, { ...form, problem: words.nothing }, 422);
  if (lines.length > MOST) return draw(context, { ...form, problem: words.tooMany }, 422);
  const add = lines.map((entry): ListEntry => ({ kind, verdict, entry }));
  const { invalid } = await comments.changeLists({ add, drop }, actorOf(context));
  if (invalid.length === 0) return seeOther('/desk/lists?saved');
  const wrong = invalid.map(({ entry }) => entry);
  return draw(context, { ...form, entries: wrong.join('\n'), wrong, problem: words.problem }, 422);
};

async function draw({ comments, assets, who }: DeskContext, form: ListsForm, status?: number): Promise<Response> {
  const entries = await comments.lists();
  return deskPage(
    <DeskDocument title={words.heading} assets={assets} who={who} at="/desk/lists">
      <ListsView entries={entries} form={form} />
    </DeskDocument>,
    status,
  );
}

function readDrop(value: string): Pick<ListEntry, 'kind' | 'entry'>[] {
  const [, kind, entry] = /^(word|domain):(.+)$/s.exec(value) ?? [];
  return (kind === 'word' || kind === 'domain') && entry !== undefined ? [{ kind, entry }] : [];
}
