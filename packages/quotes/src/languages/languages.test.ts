import { expect, test } from 'vitest';
import { describeLanguage } from './describe-language.js';
import { languageFor } from './index.js';
import type { LanguageExample } from './language-examples.js';
import type { Language } from './language.js';

// Every folder is a language: a newcomer is held to the contract without a line here.
const doors = import.meta.glob<Record<string, Language>>('./*/index.ts', { eager: true });
const shown = import.meta.glob<{ examples: LanguageExample[] }>('./*/examples.ts', { eager: true });

for (const [path, door] of Object.entries(doors)) {
  const folder = path.split('/')[1] ?? '';
  const language = Object.values(door)[0];
  test(`the folder ${folder} is the language of its name, and registered`, () => {
    expect(language?.code).toBe(folder);
    expect(languageFor(`${folder}-AQ`)).toBe(language);
  });
  if (language) describeLanguage({ language, examples: shown[`./${folder}/examples.ts`]?.examples ?? [] });
}
