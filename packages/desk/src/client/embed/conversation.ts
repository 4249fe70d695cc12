import { fillDraft, keepDraft } from './draft.js';
import { parsePage } from './parse-page.js';
import { writerToken } from './writer-token.js';

const PATIENCE = 20_000;

/**
 * Shows the service's own pages in a box: what a link or a form of them leads to comes into the same place. They work without
 * this script too, so it needs to know nothing of what stands in them. Gives the function that goes to an address.
 */
export function conversation(root: ShadowRoot, box: HTMLElement, page: URL) {
  let here = '';

  const show = (element: HTMLElement | null) => {
    if (!element) return;
    if (element.id.startsWith('comment-')) {
      box.querySelector('[data-sf-target]')?.removeAttribute('data-sf-target');
      element.setAttribute('data-sf-target', '');
      history.replaceState(history.state, '', `#${element.id}`);
    }
    if (!element.hasAttribute('tabindex') && !/^(?:A|INPUT|TEXTAREA|SELECT)$/.test(element.tagName))
      element.tabIndex = -1;
    element.focus();
    element.scrollIntoView();
  };

  const draw = (main: Element, response: Response, typed: FormData | undefined) => {
    // Their addresses are those of the service, whatever the page's own are.
    for (const name of ['href', 'action'])
      for (const element of main.querySelectorAll(`[${name}]`))
        element.setAttribute(name, new URL(element.getAttribute(name)!, response.url).href);
    for (const form of main.querySelectorAll('form')) form.noValidate = true;
    const problem = main.querySelector<HTMLElement>('[autofocus]');
    problem?.removeAttribute('autofocus'); // a page that stands already takes no focus by itself
    if (response.ok && typed) keepDraft(box, page, true);
    box.replaceChildren(...main.childNodes);
    [here = ''] = response.url.split('#');
    fillDraft(box, page, response.ok ? undefined : typed);
    return problem;
  };

  const tell = (form: HTMLFormElement | undefined, address: string) => {
    box.querySelector('.sf-conversation-problem')?.remove();
    const note = document.createElement('p');
    note.className = 'sf-conversation-problem';
    note.role = 'alert';
    note.textContent = form
      ? 'The comments cannot be reached. Your words are kept here; please send them again in a moment. '
      : 'The comments cannot be shown here just now. ';
    if (!form) {
      const link = document.createElement('a');
      [link.href, link.textContent] = [address, 'Open them on a page of their own'];
      link.target = '_top';
      link.dataset['sfAway'] = '';
      note.append(link);
    }
    (form ?? box).prepend(note);
    note.scrollIntoView({ block: 'nearest' });
  };

  const visit = async (address: string, form?: HTMLFormElement, button?: HTMLElement | null) => {
    if (box.ariaBusy === 'true') return;
    box.ariaBusy = 'true';
    const typed = form && new FormData(form, button);
    try {
      const token = writerToken(typed !== undefined);
      const response = await fetch(address, {
        ...(typed && {
          method: 'POST',
          body: new URLSearchParams([...typed].map(([name, value]) => [name, `${value}`])),
        }),
        credentials: 'omit',
        headers: token ? { 'sf-writer': token } : {},
        signal: AbortSignal.timeout(PATIENCE),
      });
      const main = parsePage(await response.text()).querySelector('main');
      // What stands here stays where the answer has no place for what was typed.
      if (!main || response.status > 499 || (!response.ok && typed?.has('body') && !main.querySelector('textarea')))
        throw response;
      const problem = draw(main, response, typed);
      const comment = new URL(response.url).searchParams.get('c');
      const fragment = typed ? undefined : new URL(address).hash.slice(1);
      show(problem ?? root.getElementById(fragment || `comment-${comment}`));
    } catch (cause) {
      console.error(
        `Standfirst: ${new URL(address).origin} gave no comments. The page stands without them. See whether the service runs, and with --origin ${location.origin}.`,
        cause,
      );
      tell(form, address);
    }
    box.ariaBusy = 'false';
  };

  root.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent; // clicks are
    const link = (target as Element).closest('a'); // of clicks, always an element
    if (!link || link.origin !== page.origin || link.target || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    const [to, fragment = ''] = link.href.split('#');
    if (to === here) show(root.getElementById(fragment));
    else void visit(link.href);
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement; // of a submit, always
    void visit(form.action, form, (event as SubmitEvent).submitter);
  });
  root.addEventListener('input', () => keepDraft(box, page));
  return visit;
}
