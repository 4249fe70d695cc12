import { Fragment, type ReactNode } from 'react';

/** A sentence with an element where `{name}` stands: a name is isolated, so that its direction does not turn the sentence. */
export function withName(sentence: string, name: ReactNode): ReactNode {
  const [before, after] = sentence.split('{name}');
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
