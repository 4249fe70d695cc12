// Reads all texts with one rule switched off (its number in RULES, or none) and sends what is found to the parent.
import { registerHooks } from 'node:module';
import { RULES } from './rules.mjs';
import { labelledTexts } from './texts.mjs';

const rule = RULES[Number(process.argv[2])];
let replaced = rule === undefined;
if (rule) {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!url.endsWith(`/quotes/dist/${rule.module}.js`)) return loaded;
      const source = String(loaded.source);
      const exported = new RegExp(`(export \\{[^}]*?)\\b${rule.name}(?=[,\\s}])`);
      replaced = exported.test(source);
      return {
        ...loaded,
        source: `const switchedOff = ${rule.off};\n${source.replace(exported, `$1switchedOff as ${rule.name}`)}`,
      };
    },
  });
}

const { findQuotes, predictQuotes } = await import('@standfirst/quotes');
if (!replaced)
  throw new Error(
    `There is no rule ${rule.name} in ${rule.module}. The list names what is gone. Mend bench/quotes/rules.mjs.`,
  );

/** What is found; a rule that others cannot do without makes them stumble, which is a difference too. */
const attempt = (read) => {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
};
process.on('message', (own) => {
  const found = {
    labelled: labelledTexts().map(({ text, lang }) => attempt(() => predictQuotes('', text, { lang }).quotes)),
    own: own.map(({ text, lang }) => attempt(() => findQuotes(text, { lang }))),
  };
  process.send(found, () => process.disconnect());
});
process.send('ready');
