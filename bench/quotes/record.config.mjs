// Runs the tests of @standfirst/quotes and writes down every text that they read, with its language (STANDFIRST_RECORD names the
// file). Texts that tests make up by chance are left out.
import { defineConfig } from 'vitest/config';

const recorder = {
  name: 'record-texts',
  transform(code, id) {
    if (!id.endsWith('/packages/quotes/src/find-quotes.ts')) return undefined;
    const entry = /export function findQuotesIn\([^{]*\{/;
    if (!entry.test(code))
      throw new Error('findQuotesIn is gone. Without it no text can be recorded. Mend bench/quotes/record.config.mjs.');
    // The file is asked for as late as possible: vite keeps what it has transformed.
    const line = `record(process.env.STANDFIRST_RECORD, JSON.stringify({ text, lang: language?.code ?? 'und' }) + '\\n');`;
    return `import { appendFileSync as record } from 'node:fs';\n${code.replace(entry, (start) => start + line)}`;
  },
};

export default defineConfig({
  resolve: { tsconfigPaths: true },
  plugins: [recorder],
  test: {
    include: ['packages/quotes/src/**/*.test.ts'],
    exclude: ['**/*.property.test.ts', '**/linear-work.test.ts', '**/scores.test.ts', '**/verify/**'],
    testTimeout: 60_000,
  },
});
