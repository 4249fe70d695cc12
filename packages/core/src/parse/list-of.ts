import * as v from 'valibot';

/**
 * A list of nodes. The check makes its lists at one place, and V8 notices of that place that what it makes lives long (the
 * article under way): from then on it puts all of them among what is old, with whatever they hold, where tens of megabytes of
 * garbage may gather before it looks. So what stands in such a list moves into one that is made elsewhere.
 */
export const listOf = <Node extends v.GenericSchema>(node: Node) =>
  v.pipe(
    v.array(node),
    v.transform((made) => made.splice(0)),
  );
