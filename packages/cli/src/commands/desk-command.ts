import { createService } from '@standfirst/desk';
import { serve, type Listening } from '@standfirst/desk/node';
import { CommandError } from '../command-error.js';
import { neededDb, openDb, secretOf } from '../comments/open-db.js';
import { deskSettings, type DeskSettings } from '../desk/desk-settings.js';
import { secretInFile } from '../desk/secret-in-file.js';
import type { Terminal } from '../terminal.js';

/** `standfirst desk`: the conversation of a site as a service, until it is stopped; with `--sign-in` a link for one more editor. */
export async function deskCommand(args: readonly string[], terminal: Terminal): Promise<0> {
  const settings = deskSettings(args, terminal.environment);
  const db = neededDb(settings.db);
  const store = await openDb(db, true);
  let isReady = true;
  try {
    const secret = settings.secretFile ? secretInFile(settings.secretFile) : secretOf(db, terminal, true);
    const open = (port: number) => {
      const origins = namesOf(settings, port);
      const log = (event: string, facts: object) =>
        terminal.note(`${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`);
      return createService({ ...settings, store, secret, origins, ready: () => isReady, log });
    };
    const link = async (service: ReturnType<typeof open>, port: number, who: string) =>
      `${namesOf(settings, port)[0]}/desk/sign-in#${await service.comments.signInLink(who)}`;
    if (settings.signIn !== undefined) {
      terminal.out(`${await link(open(settings.port), settings.port, settings.signIn)}\n`);
      return 0;
    }
    let service: ReturnType<typeof open> | undefined;
    const listening = await listen(settings.port, (port) => {
      const made = (service = open(port));
      return (request, address) => made.answer(request, address === undefined ? {} : { address });
    });
    const [origin] = namesOf(settings, listening.port);
    terminal.out(`The comments are served: ${origin}\n`);
    if (service)
      terminal.out(`Their desk, once and within ten minutes: ${await link(service, listening.port, 'editor')}\n`);
    terminal.out(tagFor(origin, settings.sites));
    await terminal.stopped();
    isReady = false;
    await listening.close();
    return 0;
  } finally {
    await store.close();
  }
}

/** What the service answers to: what it was told, and always this machine's own names. */
function namesOf({ url }: DeskSettings, port: number): [string, ...string[]] {
  const local = `http://localhost:${port}`;
  const others = [`http://127.0.0.1:${port}`, `http://[::1]:${port}`];
  return url === undefined ? [local, ...others] : [url, local, ...others];
}

const tagFor = (origin: string, sites: readonly string[]): string =>
  sites.length > 0
    ? `On a page of ${sites.join(', ')}, where the conversation is to stand:\n  <script src="${origin}/embed.js" data-article="…" async></script>\n`
    : 'No site may show them yet: name one with --origin https://news.example.\n';

async function listen(port: number, make: Parameters<typeof serve>[1]): Promise<Listening> {
  try {
    return await serve(port, make);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause;
    throw new CommandError(
      1,
      `Another program listens on port ${port} already. The comments cannot be served there. Stop it, or choose another with --port.`,
      { cause },
    );
  }
}
