import { createComments } from '@standfirst/comments';
import { isPostgresAddress, openStore } from '@standfirst/comments/stores';
import { serve } from '@standfirst/desk/node';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createApp } from './app.js';
import { loadAssets } from './assets.js';
import { loadPages } from './pages/load-pages.js';
import { secretFor } from './secret.js';
import { readSettings, type Settings } from './settings.js';
import { loadFormats } from './try/load-formats.js';

const log = (event: string, facts: Record<string, unknown>) =>
  console.error(JSON.stringify({ at: new Date().toISOString(), event, ...facts }));

async function start(settings: Settings): Promise<void> {
  const pages = loadPages(settings.files, (message) => console.error(message));
  const { secret, madeAt } = secretFor(settings.database, settings.secret);
  if (!isPostgresAddress(settings.database)) mkdirSync(dirname(settings.database), { recursive: true });
  const comments = createComments({
    store: await openStore(settings.database),
    secret,
    moderation: settings.moderation,
    rate: settings.rate,
    article(id) {
      const article = pages.get(id)?.article;
      if (!article) return null;
      return { state: article.discussion?.state === 'open' ? 'open' : 'closed', content: () => article };
    },
  });
  const formats = await loadFormats();
  let closing = false;
  const originsAt = (port: number): [string, ...string[]] => {
    const local = `http://localhost:${port}`;
    return settings.origin ? [settings.origin, local] : [local, `http://127.0.0.1:${port}`, `http://[::1]:${port}`];
  };
  const server = await serve(settings.port, (port) => {
    const app = createApp({
      pages,
      comments,
      assets: loadAssets(),
      formats,
      origins: originsAt(port),
      ready: () => !closing,
      rate: settings.rate,
      log,
    });
    return (request, address) => app.fetch(request, { address });
  });
  if (madeAt)
    console.log(
      `A secret was made in ${madeAt}. Keep it with the database: e-mail addresses cannot be read without it.`,
    );
  console.log(`Standfirst's demo is ready: http://localhost:${server.port}`);
  const code = await comments.signInLink('editor');
  console.log(`Its desk, once and within ten minutes: ${originsAt(server.port)[0]}/desk/sign-in#${code}`);

  const stop = async () => {
    if (closing) return;
    closing = true;
    await server.close();
    await comments.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

try {
  await start(readSettings(process.env, process.argv.slice(2)));
} catch (cause) {
  const busy = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
  const words = (error: unknown) => (error instanceof Error ? error.message : String(error));
  const message = cause instanceof Error && cause.cause ? `${cause.message} (${words(cause.cause)})` : words(cause);
  console.error(
    busy
      ? `Another program listens on this port already. The demo cannot be served there. Stop it, or choose a port: PORT=3001 npm start.`
      : message,
  );
  process.exit(1);
}
