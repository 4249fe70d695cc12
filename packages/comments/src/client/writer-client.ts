import type { SubmissionOutcome, SubmissionValues } from '@standfirst/core';
import type { OwnText } from '../writers/own-text.js';
import type { WriterUseCases } from '../writer-use-cases.js';
import { found, type Call, type Reply, type Transport } from './transport.js';

/** What readers do, over HTTP. Refusals are the values that they are in process. */
export function writerClient(send: Transport): WriterUseCases {
  const at = (articleId: string, id: string, ...more: string[]) => ['threads', articleId, 'comments', id, ...more];
  const ask = async <Outcome>(call: Call) => {
    const reply = await send(call);
    return reply.ok ? (reply.body as Outcome) : ({ outcome: 'refused', problem: reply.problem } as const); // the service's own answer
  };
  return {
    async post(input, { articleId, idempotencyKey, writer }) {
      const body = typeof input === 'object' && input !== null ? input : {};
      const headers = idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey };
      const path = ['threads', articleId, 'comments'];
      return submitted(await send({ method: 'POST', path, body, headers, ...as(writer) }), typedIn(body));
    },
    async ownText(articleId, id, { writer }) {
      return found<OwnText>(await send({ path: at(articleId, id, 'source'), ...as(writer) }));
    },
    async edit(articleId, id, { body, revision }, { writer }) {
      const headers = { 'if-match': revision === undefined ? '*' : `"r${revision}"` };
      const reply = await send({ method: 'PATCH', path: at(articleId, id), body: { body }, headers, ...as(writer) });
      return submitted(reply, { body });
    },
    withdraw: (articleId, id, { writer }) => ask({ method: 'DELETE', path: at(articleId, id), ...as(writer) }),
    undoWithdraw: (articleId, id, { writer }) =>
      ask({ method: 'POST', path: at(articleId, id, 'undo'), body: {}, ...as(writer) }),
    report: (articleId, id, { reason, detail }, { writer }) =>
      ask({ method: 'POST', path: at(articleId, id, 'reports'), body: { reason, detail }, ...as(writer) }),
  };
}

const as = (writer: string | undefined) => (writer === undefined ? {} : { writer });

/** What was typed does not come back from the service; the caller's own words are put in its place. */
function submitted(reply: Reply, values: SubmissionValues): SubmissionOutcome {
  if (reply.ok) return reply.body as SubmissionOutcome; // the service's own answer
  const { issues, ...problem } = reply.problem;
  return issues === undefined ? { outcome: 'refused', problem, values } : { outcome: 'invalid', issues, values };
}

function typedIn(body: object): SubmissionValues {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string' && value !== ''));
}
