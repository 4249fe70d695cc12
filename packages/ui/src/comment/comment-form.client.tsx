'use client';
import { checkDraft, defaultLimits, type VisibleComment } from '@standfirst/core';
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type ForwardedRef,
  type InputEvent,
  type SubmitEvent,
} from 'react';
import { rootView } from '../root-view.js';
import { CommentForm as PlainForm, type CommentFormProps } from './comment-form.js';
import { commentWords } from './comment-words.js';
import { FormLayout } from './form-layout.js';
import { stateOf, type FormState } from './form-state.js';
import { leftSentence } from './logic/count-left.js';
import { readDraft, writeDraft } from './logic/draft-store.js';
import { fieldOfForm, valuesOf } from './logic/form-values.js';
import { idempotencyKey } from './logic/idempotency-key.js';
import { sendComment } from './logic/send-comment.js';
import { useLength } from './use-length.client.js';
import { nameOnPage, useReplyLinks } from './use-reply-links.client.js';
import { writerName } from './writer-name.js';

/** The props of the plain form, of which `api` is needed here. Other attributes and the `ref` reach the `<form>`. */
export interface ClientCommentFormProps extends CommentFormProps {
  /** Where the comment goes as JSON. */
  api: string;
  /** Called with the stored comment, published or pending: put it into the thread. */
  onPosted?: ((comment: VisibleComment) => void) | undefined;
}

/**
 * The form of `CommentForm` as a client component: the same real form, which works before hydration and without a script, and
 * sends without leaving the page once React has it. It needs nothing that React 18.3 does not have.
 */
export const CommentForm = rootView<HTMLFormElement, ClientCommentFormProps>('CommentForm', (props, ref) => {
  return props.closed ? <PlainForm {...props} /> : <OpenForm {...props} formRef={ref} />;
});

function OpenForm(props: ClientCommentFormProps & { formRef: ForwardedRef<HTMLFormElement> }) {
  const { formRef, onPosted, onSubmit, onInput, outcome, replyTo, closed: _closed, ...rest } = props;
  const { api, id = 'respond', words = commentWords } = rest;
  const limits = { ...defaultLimits, ...rest.limits };
  const given = { ...stateOf(outcome), ...rest };
  const root = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<FormState>(() => ({
    issues: given.issues,
    failure: given.failure,
    notice: given.notice,
  }));
  /** Told once the page shows what became of the attempt. */
  const [told, setTold] = useState<{ problem: true } | { comment: string }>();
  // A state would come too late for two events of one double click.
  const sending = useRef(false);
  const [length, setLength] = useLength();
  const focusBody = useCallback(() => {
    const form = root.current!;
    fieldOfForm(form, 'idempotencyKey').value = ''; // another place is another comment
    fieldOfForm(form, 'body').focus();
  }, []);
  const first = replyTo && { id: replyTo.id, name: writerName(replyTo.author, words) };
  const [answering, answer] = useReplyLinks(id, first, focusBody);

  useImperativeHandle(formRef, () => root.current!);
  useEffect(() => {
    const form = root.current!;
    form.noValidate = true;
    const { parentId, idempotencyKey: sent, ...draft } = readDraft(api);
    // The browser sent the form itself and was led to the comment: there is nothing left to keep.
    if (sent && location.hash.startsWith('#comment-')) return writeDraft(api);
    for (const name in draft) fieldOfForm(form, name).value ||= draft[name] ?? '';
    if (parentId && document.getElementById(`comment-${parentId}`))
      answer({ id: parentId, name: nameOnPage(parentId) });
  }, [api, answer]);
  useEffect(() => {
    if (!told) return;
    if ('problem' in told) document.getElementById(`${id}-problem`)?.focus();
    else if (document.getElementById(told.comment)) location.replace(`#${told.comment}`);
  }, [told, id]);

  const show = (next: FormState) => {
    setState(next);
    setTold({ problem: true });
  };
  const send = async (form: HTMLFormElement) => {
    sending.current = true;
    setState({ notice: 'sending' });
    const { comment, issues, failure } = await sendComment(api, valuesOf(form));
    sending.current = false;
    if (comment) {
      fieldOfForm(form, 'body').value = '';
      fieldOfForm(form, 'idempotencyKey').value = '';
      answer(undefined);
      writeDraft(api);
      onPosted?.(comment);
      setState({ notice: comment.state === 'pending' ? 'held' : 'published' });
      setTold({ comment: `comment-${comment.id}` });
    } else if (issues || failure) show({ issues, failure });
    else {
      writeDraft(api, valuesOf(form));
      form.submit();
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    onSubmit?.(event);
    event.preventDefault();
    const form = event.currentTarget;
    if (sending.current) return;
    const issues = checkDraft(valuesOf(form), limits);
    if (issues.length > 0) return show({ issues });
    fieldOfForm(form, 'idempotencyKey').value ||= idempotencyKey();
    void send(form);
  };
  const watch = (event: InputEvent<HTMLFormElement>) => {
    onInput?.(event);
    const values = valuesOf(event.currentTarget);
    const wrong = new Set(checkDraft(values, limits).map(({ field }) => field));
    const { name } = event.target as HTMLInputElement; // inside a form only controls take input
    fieldOfForm(event.currentTarget, 'idempotencyKey').value = '';
    writeDraft(api, { ...values, idempotencyKey: '' });
    setLength(leftSentence(values['body'] ?? '', limits.bodyGraphemes, words));
    setState(({ issues, ...others }) => ({
      ...others,
      issues: issues?.filter(({ field }) => field !== name || wrong.has(field)),
    }));
  };
  // Without `api` the form holds nothing for the script of `@standfirst/ui/enhance`, which must not take it over too.
  const shown = { ...given, ...state, ...length, answering, api: undefined };
  return <FormLayout {...rest} {...shown} id={id} ref={root} onSubmit={submit} onInput={watch} />;
}
