import * as v from 'valibot';
import { anchorSchema, CONTEXT_GRAPHEMES, PASSAGE_GRAPHEMES, type Anchor } from '../../anchor/anchor.js';
import { idSchema } from '../../id/id.js';
import { mistake, type FieldCheck } from './field-check.js';

const { exact, prefix, suffix } = anchorSchema.entries.locator.entries;

const aboutSchema = v.object({
  block: v.exactOptional(idSchema),
  quote: v.exactOptional(idSchema),
  exact,
  prefix,
  suffix,
});

/** What of the article a comment is about, as its writer's page tells it: words of a block, or a whole quotation where no block is named. */
export interface About extends v.InferOutput<typeof aboutSchema> {}

/** No more than this is looked at; the longest that can be right is shorter. */
const LONGEST = (PASSAGE_GRAPHEMES + 2 * CONTEXT_GRAPHEMES) * 24;

/** An anchor as the form field `about` holds it. */
export function aboutText({ block, quote, locator }: Anchor): string {
  const { kind: _kind, ...words } = locator;
  return JSON.stringify({ ...(block === undefined ? { quote } : { block }), ...words });
}

/** What the form field `about` holds; `null` where it is empty or nothing that `aboutText` wrote. */
export function readAbout(text: string | undefined): About | null {
  const check = checkAbout(text);
  return check.ok ? check.value : null;
}

export function checkAbout(text = ''): FieldCheck<About | null> {
  if (text === '') return { ok: true, value: null };
  if (text.length > LONGEST) return mistake('passage-unavailable');
  const result = v.safeParse(aboutSchema, fromJson(text));
  return result.success ? { ok: true, value: result.output } : mistake('passage-unavailable');
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
