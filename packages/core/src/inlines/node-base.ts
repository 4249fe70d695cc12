import * as v from 'valibot';

/** What every node of the tree may carry. */
export const nodeBase = {
  /** Facts of the publisher's own, kept and never drawn. */
  data: v.exactOptional(v.record(v.string(), v.unknown())),
};
