/** The code of a link stands in its fragment, which no server sees: it is put into the form, taken from the address, and sent. */
const form = document.querySelector<HTMLFormElement>('form#sign-in');
const field = form?.querySelector<HTMLInputElement>('input[name="code"]');
const code = location.hash.slice(1);
if (form && field && code !== '') {
  field.value = code;
  history.replaceState(null, '', location.pathname);
  form.requestSubmit();
}
