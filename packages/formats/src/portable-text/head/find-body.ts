import { ReadError } from '../../read-error.js';
import { isNode, isRecord } from '../portable-node.js';

/** Where documents keep their blocks, the likeliest first. */
const FIELDS = ['body', 'content', 'blocks', 'text', 'portableText', 'article', 'main', 'value'];

/** The array of nodes of a document, and the document around it; an array alone has none. */
export interface FoundBody {
  readonly nodes: readonly unknown[];
  readonly document?: Readonly<Record<string, unknown>>;
  /** The field of the document that the nodes stand in. */
  readonly field?: string;
}

/** Finds the array of nodes: the value itself, or a field of a document, or of the answer of a server around it. */
export function findBody(value: unknown): FoundBody {
  if (Array.isArray(value)) return { nodes: value };
  if (!isRecord(value)) throw noDocument();
  if (value['_type'] === 'block') return { nodes: [value] };
  const field =
    FIELDS.find((name) => Array.isArray(value[name])) ?? Object.keys(value).find((name) => holdsBlocks(value[name]));
  if (field !== undefined) return { nodes: value[field] as unknown[], document: value, field };
  const { result } = value; // what the query service of Sanity answers with
  if (Array.isArray(result) || isRecord(result)) return findBody(result);
  throw noDocument();
}

const holdsBlocks = (value: unknown) =>
  Array.isArray(value) && value.some((node) => isNode(node) && node._type === 'block');

const noDocument = () =>
  new ReadError(
    'invalid-article',
    'The source is JSON without an array of Portable Text. Without its blocks there is no article to read. Give the array itself, or a document with a field that holds it, such as "body".',
    [{ path: '', code: 'invalid', message: 'Expected an array of Portable Text, or a document that holds one.' }],
  );
