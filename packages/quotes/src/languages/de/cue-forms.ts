import type { CueClass, CueForm, CueTense } from '../language.js';
import { cueLemmas } from './cue-lemmas.js';

/** A cue, and the particle that its verb splits off: "teilte … mit". */
export interface GermanCue extends CueForm {
  particle?: string;
}

const classes = ['strong', 'clause', 'marks'] as const;

/** What each form may be, the strongest verb first: "gab" is "angeben", "bekanntgeben" or "zugeben", as its particle tells. */
export const readings: ReadonlyMap<string, readonly GermanCue[]> = allReadings();

/** Every written form with its first reading. `past` stands for the past participle, `present` for all that is finite. */
export function cueForms(): ReadonlyMap<string, CueForm> {
  return new Map([...readings].flatMap(([form, [first]]) => (first ? [[form, first] as const] : [])));
}

function allReadings(): ReadonlyMap<string, readonly GermanCue[]> {
  const found = new Map<string, GermanCue[]>();
  const add = (form: string, cue: GermanCue) => void (found.get(form)?.push(cue) ?? found.set(form, [cue]));
  for (const cueClass of classes) for (const line of cueLemmas[cueClass]) addLemma(line, cueClass, add);
  return found;
}

function addLemma(line: string, cueClass: CueClass, add: (form: string, cue: GermanCue) => void): void {
  const [lemma = '', rest = ''] = line.split(': ');
  const [words = '', particle] = rest.split(' |');
  const forms = words.split(' ').flatMap((form, index) => {
    const tense: CueTense = index === 4 ? 'past' : 'present';
    // Switzerland writes ss for ß.
    return [form, ...(form.includes('ß') ? [form.replace('ß', 'ss')] : [])].map((written) => [written, tense] as const);
  });
  forms.forEach(([form, tense]) => {
    add(form, { lemma, class: cueClass, tense, ...(tense === 'present' && particle !== undefined && { particle }) });
    // "wie die Polizei mitteilte": at the end of its clause the verb is whole.
    if (particle !== undefined && tense === 'present') add(particle + form, { lemma, class: cueClass, tense });
  });
}
