import { DeskDocument } from '../views/desk-document.js';
import { deskWords as words } from '../views/desk-words.js';
import { LogView } from '../views/log-view.js';
import { deskPage } from './desk-answers.js';
import type { DeskHandler } from './desk-routes.js';
import { headlineOf } from './read-item.js';
import { refusalPage } from './refusal-page.js';

const PAGE = 50;

/** Everything that was done, the last thing first: who, when, from where to where. */
export const logPage: DeskHandler = async ({ comments, articles, assets, who }, { query }) => {
  const [after, before] = [query.get('after'), query.get('before')];
  const place = before !== null ? { before } : after !== null ? { after } : {};
  const page = await comments.audit({ limit: PAGE, ...place });
  if (page === null) return refusalPage(400, assets);
  const at = (name: 'after' | 'before', cursor: string | undefined) =>
    cursor === undefined ? undefined : `/desk/log?${name}=${encodeURIComponent(cursor)}`;
  const ids = new Set(page.items.flatMap(({ event }) => event.articleId ?? []));
  const headlines = new Map(
    await Promise.all([...ids].map(async (id) => [id, await headlineOf(id, articles)] as const)),
  );
  return deskPage(
    <DeskDocument title={words.log.heading} assets={assets} who={who} at="/desk/log">
      <LogView
        entries={page.items}
        headlines={headlines}
        newer={at('before', page.previous)}
        older={at('after', page.next)}
      />
    </DeskDocument>,
  );
};
