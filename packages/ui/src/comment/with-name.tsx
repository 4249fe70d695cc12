import { Fragment, type ReactNode } from 'react';

/** A sentence with an element where `{name}`, or another word in braces, stands: a name is isolated, so that its direction does not turn the sentence. */
export function withName(sentence: string, name: ReactNode, place: 'name' | 'words' = 'name'): ReactNode {
  const [before, after] = sentence.split(`{${place}}`);
  return after === undefined ? (
    before
  ) : (
    <Fragment>
      {before}
      {name}
      {after}
    </Fragment>
  );
}
