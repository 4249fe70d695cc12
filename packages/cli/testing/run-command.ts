import { run } from '../src/run.js';
import type { Terminal } from '../src/terminal.js';

/** One call of the command, with what stands on standard input and around it; gives what it said. */
export async function runCommand(
  args: readonly string[],
  { input = '', ...around }: Partial<Pick<Terminal, 'formats' | 'archives' | 'environment'>> & { input?: string },
): Promise<{ code: number; out: string; notes: string }> {
  const said = { out: '', notes: '' };
  const code = await run(args, {
    formats: new Map(),
    archives: new Map(),
    environment: {},
    ...around,
    out: (words) => (said.out += words),
    pour: async (words) => void (said.out += words),
    note: (words) => (said.notes += words),
    async *stdin() {
      yield Buffer.from(input);
    },
    stopped: async () => undefined,
  });
  return { code, ...said };
}
