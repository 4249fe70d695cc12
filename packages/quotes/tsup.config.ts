import { library } from '../../tsup.config.base.js';

/** The promise of the languages and its examples are for tests. */
const forTests = [
  '!src/languages/**/examples.ts',
  '!src/languages/{describe-language,language-examples,word-look-ups}.ts',
];

export default library({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', ...forTests],
});
