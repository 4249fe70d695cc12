import { expect, test } from 'vitest';
import { findRule } from './find-rule.js';

test.each([
  ['Leave a Reply', 'reply heading'],
  ['LEAVE A COMMENT »', 'call to respond'],
  ['  12 Comments  ', 'comment count'],
  ['2 thoughts on “A Heron in the Town Hall”', 'comment count'],
  ['Required fields are marked *', 'required-fields notice'],
  ['Save my name, email, and website in this browser for the next time I comment.', 'comment form'],
  ['Read more: Second pier opens in May', 'related links'],
  ['Home | News | Sport', 'navigation'],
  ['Home » Harbour » Ferries', 'navigation'],
  ['5 min read', 'reading time'],
  ['— Advertisement —', 'advertisement label'],
  ['Filed under: Harbour', 'tags'],
])('knows the line %j', (line, reason) => {
  expect(findRule(line)?.reason).toBe(reason);
});

test.each([
  'Leave a reply, the sign said, and somebody did.',
  'Read more books, the librarian told the mayor, and he went home and read one until morning.',
  'Share this bread with me, said the heron.',
  'Three comments were enough.',
  'Powered by the wind alone, the boat crossed the bay in an hour and came back in two.',
  '2 thoughts on a bench are better than one on a chair, the harbour master said on Monday.',
  'Home is where the boat is > said nobody.',
])('leaves %j in the article', (line) => {
  expect(findRule(line)).toBeUndefined();
});
