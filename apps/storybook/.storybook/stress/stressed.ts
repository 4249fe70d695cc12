import type { Decorator } from '@storybook/react-vite';
import { stresses, type Stress } from './stresses.js';

/** Hands a story the same arguments with hostile content in them, for as long as the toolbar asks for it. */
export const stressed: Decorator = (Story, { args, globals }) => {
  const stress = stresses[String(globals['stress'])];
  return Story(stress ? { args: underStress(args, stress) } : {});
};

type Fields = Readonly<Record<string, unknown>>;

const MEDIA = new Set<unknown>(['image', 'video', 'audio']);
const AGENTS = new Set<unknown>(['person', 'organization', 'group', 'guest', 'staff', 'user']);

/** Works on every model that a story can be given: it goes by the shape of what it meets. */
export function underStress<Args extends Fields>(args: Args, stress: Stress): Args {
  let texts = 0;
  const text = (value: string) => stress.text?.(value, texts++) ?? value;
  return Object.fromEntries(Object.entries(args).map(([key, value]) => [key, change(value, key, args)])) as Args; // the same keys

  function change(value: unknown, key: string, within: Fields): unknown {
    if (typeof value === 'string') return changedString(value, key, within);
    if (Array.isArray(value)) return list(value, key).map((item) => change(item, '', within));
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, change(field, name, value)]));
  }

  function list(value: readonly unknown[], key: string): readonly unknown[] {
    // Arguments of these names hold these lists in every story; their types say so.
    if (key === 'comments' && stress.comments) return stress.comments(value as never);
    if ((key === 'body' || key === 'blocks') && stress.blocks && value.some(isBlock))
      return stress.blocks(value as never);
    return value;
  }

  function changedString(value: string, key: string, within: Fields): string {
    if (key === 'value' && within['type'] === 'text') return text(value);
    if (key === 'text' && 'fragments' in within) return text(value);
    if (key === 'body') return text(value);
    if (key === 'name' && (AGENTS.has(within['kind']) || 'email' in within)) return stress.name?.(value) ?? value;
    if (key === 'speakerName') return stress.name?.(value) ?? value;
    if (key === 'url' && MEDIA.has(within['kind'])) return stress.mediaUrl?.(value) ?? value;
    return value;
  }
}

const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  !('$$typeof' in value);

/** A block of an article; those of a comment hold no blocks that deep. */
const isBlock = (value: unknown): boolean => isPlain(value) && typeof value['type'] === 'string';
