import * as v from 'valibot';
import { idSchema } from '../id/id.js';

const shared = {
  /** Its key in the article's `agents`. */
  id: idSchema,
};
const elsewhere = {
  /** A page about the agent. */
  url: v.exactOptional(v.string()),
  /** Addresses that name the same agent elsewhere, such as its Wikidata entry (https://schema.org/sameAs). */
  sameAs: v.exactOptional(v.array(v.string())),
};

/** The check of an agent; `kind` decides which fields there are. A valibot schema. */
export const agentSchema = v.variant('kind', [
  v.object({
    kind: v.literal('person'),
    ...shared,
    /** The full name as the article gives it. */
    name: v.string(),
    /** What the person does, as printed: "harbour master". */
    jobTitle: v.exactOptional(v.string()),
    /** The organization that the person speaks for; a key of `agents`. */
    affiliation: v.exactOptional(idSchema),
    /** A picture of the person; a key of `media`. */
    image: v.exactOptional(idSchema),
    ...elsewhere,
  }),
  v.object({
    kind: v.literal('organization'),
    ...shared,
    /** The name as the article gives it, spelt out where it does so. */
    name: v.string(),
    /** What it is, as printed: "a think tank". */
    description: v.exactOptional(v.string()),
    ...elsewhere,
  }),
  v.object({
    kind: v.literal('group'),
    ...shared,
    /** What the people are called together: "residents". */
    name: v.string(),
    /** How many they are, where it is known. */
    size: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.object({
    kind: v.literal('unnamed'),
    ...shared,
    /** How the article names somebody whom it does not name: "a senior official". */
    label: v.string(),
    /** Why the name is withheld, as the article says. */
    reason: v.exactOptional(v.string()),
  }),
]);

/** Someone or something that can speak: a person, an organization, a group, or somebody left unnamed. */
export type Agent = v.InferOutput<typeof agentSchema>;

/** The words to print for an agent. */
export const agentName = (agent: Agent): string => (agent.kind === 'unnamed' ? agent.label : agent.name);
