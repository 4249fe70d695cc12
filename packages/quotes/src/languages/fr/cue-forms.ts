import type { CueForm, CueTense } from '../language.js';
import { cueLemmas, irregulars } from './cue-lemmas.js';

/**
 * Every written form of the third persons. `present` stands for all that is finite, `past` for the past participle, `base` for
 * the infinitive. "dit" is finite and a participle: it is listed as finite.
 */
export function cueForms(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const cueClass of ['strong', 'clause', 'marks'] as const)
    for (const lemma of cueLemmas[cueClass].split(' '))
      for (const [form, tense] of formsOf(lemma))
        if (!forms.has(form)) forms.set(form, { lemma, class: cueClass, tense });
  return forms;
}

/** Finite forms that are past participles too. */
export const doubleForms: ReadonlySet<string> = new Set(
  Object.values(irregulars).flatMap(({ finite, past }) => {
    const finites = finite.split(' ');
    return past.split(' ').filter((form) => form !== '' && finites.includes(form));
  }),
);

function formsOf(lemma: string): [form: string, tense: CueTense][] {
  const irregular = irregulars[lemma];
  const own = irregular ?? regular(lemma);
  const listed = (forms: string, tense: CueTense) =>
    forms.split(' ').flatMap((form): [string, CueTense][] => (form === '' ? [] : [[form, tense]]));
  return [
    ...listed(own.finite, 'present'),
    ...listed(own.past, 'past'),
    ...listed(own.participle, 'participle'),
    [lemma, 'base'],
  ];
}

/** The forms of a verb in -er: "lance, lancent, lançait, lança; lancé; lançant", "rappelle", "répète". */
function regular(lemma: string): { finite: string; past: string; participle: string } {
  const stem = lemma.slice(0, -2);
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const open = openStem(stem);
  const finite = [`${open}e`, `${open}ent`, `${soft}ait`, `${soft}aient`, `${soft}a`, `${stem}èrent`];
  const past = ['é', 'és', 'ée', 'ées'].map((ending) => stem + ending);
  return { finite: finite.join(' '), past: past.join(' '), participle: `${soft}ant` };
}

/** Before a silent e: "rappell-", "répèt-", "relèv-". */
function openStem(stem: string): string {
  if (stem.endsWith('appel')) return `${stem}l`;
  const vowel = /[eé](?=[^aeiouyéèêh]{1,2}$)/.exec(stem);
  if (!vowel || /(?:[eé](?:st|rn|ct|rm|rt|ll|ss|tt|rv|nç|nd|mm|nt|x))$/.test(stem)) return stem;
  return `${stem.slice(0, vowel.index)}è${stem.slice(vowel.index + 1)}`;
}
