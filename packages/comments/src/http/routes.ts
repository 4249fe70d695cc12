import { answerActions, answerEvents, answerQueue } from './answer-desk.js';
import { answerEdit } from './answer-edit.js';
import { answerExport } from './answer-export.js';
import { answerFeed } from './answer-feed.js';
import { answerJsonPost } from './answer-json-post.js';
import { answerEraseByProof, answerExportByProof, answerProof } from './answer-me.js';
import { answerCounts, answerList, answerPermalink, answerReplies, answerThread } from './answer-read.js';
import { answerOwn, answerSource, answerViewer } from './answer-viewer.js';
import { answerWithdraw } from './answer-withdraw.js';
import type { Route } from './find-route.js';
import { answerEditForm, answerEditPage } from './own/edit-page.js';
import { answerReport, answerReportPage } from './own/report-page.js';
import { answerUndo, answerWithdrawForm, answerWithdrawPage } from './own/withdraw-page.js';

/** Where everything below stands; hosts send all that begins with it to the handler. */
export const API = '/comments/v1';
const thread = `${API}/threads/:article`;
const comment = `${thread}/comments/:id`;

/** Every address below it, and what it answers. */
export const routes: readonly Route[] = [
  { path: thread, GET: answerThread },
  { path: `${thread}/comments`, GET: answerList, POST: answerJsonPost },
  { path: comment, GET: answerPermalink, PATCH: answerEdit, DELETE: answerWithdraw },
  { path: `${comment}/replies`, GET: answerReplies },
  { path: `${comment}/source`, GET: answerSource },
  { path: `${comment}/undo`, POST: answerUndo },
  { path: `${comment}/edit`, GET: answerEditPage, POST: answerEditForm },
  { path: `${comment}/delete`, GET: answerWithdrawPage, POST: answerWithdrawForm },
  { path: `${comment}/reports`, GET: answerReportPage, POST: answerReport },
  { path: `${thread}/own`, GET: answerOwn },
  { path: `${thread}/viewer`, GET: answerViewer },
  { path: `${thread}/feed.atom`, GET: answerFeed },
  { path: `${thread}/export.ndjson`, GET: answerExport },
  { path: `${API}/counts`, GET: answerCounts },
  { path: `${API}/me/proof`, POST: answerProof },
  { path: `${API}/me/export`, GET: answerExportByProof },
  { path: `${API}/me/erase`, POST: answerEraseByProof },
  { path: `${API}/moderation/queue`, GET: answerQueue },
  { path: `${API}/moderation/actions`, POST: answerActions },
  { path: `${API}/moderation/events`, GET: answerEvents },
];
