import type { CueClass, CueForm, CueTense } from '../language.js';
import { cueLemmas, doublingLemmas, irregularPasts } from './cue-lemmas.js';

const classes: readonly CueClass[] = ['strong', 'clause', 'marks', 'addressee'];

/** Every written form of every cue. Where two verbs share a form, the stronger class keeps it. */
export function cueForms(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const cueClass of classes) {
    for (const lemma of cueLemmas[cueClass].split(' ')) {
      for (const [form, tense] of formsOf(lemma))
        if (!forms.has(form)) forms.set(form, { lemma, class: cueClass, tense });
    }
  }
  return forms;
}

function formsOf(lemma: string): [form: string, tense: CueTense][] {
  const consonantY = /[^aeiou]y$/.test(lemma);
  const silentE = lemma.endsWith('e');
  const stem = doublingLemmas.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const present = consonantY ? `${lemma.slice(0, -1)}ies` : /(s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : silentE ? `${lemma}d` : `${stem}ed`;
  const gerund = silentE ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  const pasts = irregularPasts[lemma] ?? [past];
  return [
    ...pasts.map((form): [string, CueTense] => [form, 'past']),
    [present, 'present'],
    [gerund, 'participle'],
    [lemma, 'base'],
  ];
}
