import { DeskDocument } from '../views/desk-document.js';
import { deskWords as words } from '../views/desk-words.js';
import { LogView } from '../views/log-view.js';
import { deskPage } from './desk-answers.js';
import type { DeskHandler } from './desk-routes.js';
import { refusalPage } from './refusal-page.js';

const PAGE = 50;

/** Everything that was done: who, when, from where to where. */
export const logPage: DeskHandler = async ({ comments, articles, assets, who }, { query }) => {
  const after = query.get('after');
  const page = await comments.audit({ limit: PAGE, ...(after !== null && { after }) });
  if (page === null) return refusalPage(400, assets);
  return deskPage(
    <DeskDocument title={words.log.heading} assets={assets} who={who} at="/desk/log">
      <LogView
        entries={page.items}
        headlines={articles}
        isLater={after !== null}
        next={page.next === undefined ? undefined : `/desk/log?after=${encodeURIComponent(page.next)}`}
      />
    </DeskDocument>,
  );
};
