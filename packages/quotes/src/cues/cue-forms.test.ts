import { describe, expect, it } from 'vitest';
import { cueForms } from '../languages/en/cue-forms.js';

const forms = cueForms();

describe('cueForms', () => {
  it.each([
    ['said', 'say', 'past'],
    ['denies', 'deny', 'present'],
    ['denied', 'deny', 'past'],
    ['admitting', 'admit', 'participle'],
    ['quipped', 'quip', 'past'],
    ['blasts', 'blast', 'present'],
    ['written', 'write', 'past'],
    ['tell', 'tell', 'base'],
    ['stressing', 'stress', 'participle'],
  ])('spells %s', (form, lemma, tense) => {
    expect(forms.get(form)).toMatchObject({ lemma, tense });
  });

  it('gives no form that English does not have', () => {
    for (const wrong of ['sayed', 'writed', 'quiped', 'denyed', 'admited', 'tells us'])
      expect(forms.has(wrong)).toBe(false);
  });
});
