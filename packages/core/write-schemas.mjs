// Writes the JSON Schemas of the models, made from the checks that run, as dist/schema/<model>.json. The converter is needed
// for the build alone: nothing of it is in the package.
import { toJsonSchema } from '@valibot/to-json-schema';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { articleShape } from './dist/article/article.js';
import { anyBlock } from './dist/blocks/any-block.js';
import { blocks } from './dist/blocks/index.js';
import { commentBlockSchema, commentInlineSchema, publicCommentSchema, threadSchema } from './dist/comment/index.js';
import { anyInline } from './dist/inlines/any-inline.js';
import { inlines } from './dist/inlines/index.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const kinds = (registry) => Object.fromEntries(Object.values(registry).map(({ type, schema }) => [type, schema]));

const models = {
  article: [
    'A news article as @standfirst/core keeps it. Readers of it take looser input: words as plain strings, blocks without ids.',
    articleShape,
    { inline: anyInline.getter(), block: anyBlock.getter(), ...kinds(inlines), ...kinds(blocks) },
  ],
  comment: [
    'A comment as readers receive it, or the place of one that is gone.',
    publicCommentSchema,
    { commentBlock: commentBlockSchema, commentInline: commentInlineSchema },
  ],
  thread: ['The conversation under an article, without its comments.', threadSchema, {}],
};

/** Patterns of JSON Schema are read with the flag u (https://json-schema.org/draft/2020-12/json-schema-core#section-6.4). */
const patternOf = ({ valibotAction, jsonSchema }) =>
  valibotAction.type === 'regex' && valibotAction.requirement.flags === 'u'
    ? { ...jsonSchema, pattern: valibotAction.requirement.source }
    : undefined;

mkdirSync(new URL('dist/schema/', import.meta.url), { recursive: true });
for (const [name, [description, model, definitions]] of Object.entries(models)) {
  // A check by code has no form in JSON Schema; what it looks at is stated in the doc comment of its field.
  // What moves a list changes nothing in it.
  const schema = toJsonSchema(model, {
    target: 'draft-2020-12',
    typeMode: 'output',
    definitions,
    ignoreActions: ['check', 'readonly', 'transform'],
    overrideAction: patternOf,
  });
  const { $schema, ...rest } = schema;
  const text = JSON.stringify(
    {
      $schema,
      $id: `https://unpkg.com/@standfirst/core@${version}/dist/schema/${name}.json`,
      title: name,
      description,
      ...rest,
    },
    null,
    2,
  );
  writeFileSync(new URL(`dist/schema/${name}.json`, import.meta.url), `${text}\n`);
}
