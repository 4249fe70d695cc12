import { fieldOfForm } from '../comment/logic/form-values.js';
import type { FormScript } from '../comment/logic/form-script.js';

/** A form as the server drew it, and what it hands to its script. */
export interface FormPage {
  readonly form: HTMLFormElement;
  readonly script: FormScript;
  /** The element of the form whose id ends so. */
  readonly part: (end: string) => HTMLElement;
  readonly field: (name: string) => HTMLInputElement;
}

export const formPage = (form: HTMLFormElement): FormPage => ({
  form,
  // Written by `FormLayout` of this package.
  script: JSON.parse(form.dataset['sfScript']!) as FormScript,
  part: (end) => document.getElementById(`${form.id}-${end}`)!,
  field: (name) => fieldOfForm(form, name),
});
