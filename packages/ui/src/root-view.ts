import {
  forwardRef,
  type ForwardRefExoticComponent,
  type ForwardRefRenderFunction,
  type PropsWithoutRef,
  type RefAttributes,
} from 'react';

/**
 * A view whose `ref` is its root element. React 19 hands `ref` to a function as a prop, React 18 through `forwardRef`
 * alone, which both know.
 */
export function rootView<Root extends HTMLElement, Props>(
  name: string,
  render: ForwardRefRenderFunction<Root, PropsWithoutRef<Props>>,
): ForwardRefExoticComponent<PropsWithoutRef<Props> & RefAttributes<Root>> {
  render.displayName = name;
  const view = forwardRef<Root, Props>(render);
  view.displayName = name;
  return view;
}

/** Class names in one string; empty ones are left out. */
export function classNames(...names: readonly (string | undefined)[]): string {
  let all = '';
  for (const name of names) if (name) all += all === '' ? name : ` ${name}`;
  return all;
}
