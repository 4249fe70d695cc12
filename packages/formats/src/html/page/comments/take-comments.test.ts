import { expect, test } from 'vitest';
import { read } from '../../read.js';

const page = (list: string) =>
  `<!doctype html><html lang="en"><body><article><h1>Pier to be raised</h1><p>The council of Fenmouth voted on Tuesday to raise the pier by 60 cm before the winter.</p></article><section id="comments"><h2>3 comments</h2>${list}</section></body></html>`;

test('comments that a broken page makes answers to each other are all there, and end', () => {
  const { comments } = read(
    page(`<ol><li id="c1"><b>Lise</b> <a href="#c1">5 March 2026</a><p>About time! <a href="#c3">Una</a> knows.</p><a href="#">Reply</a>
<ol><li id> ="c2"><strong>Tom Reed</strong> <span>3 hours ago</span><p>Who pays?</p><span>12 likes</span></li></ol></li>
<li id="c3"><h4>Una</h4><p>“We waited too long”? Twenty years.</p><button>Reply</button></li></ol>`),
  );
  expect(comments.map(({ author }) => author.name)).toEqual(['Lise', 'Tom Reed', 'Una']);
  const ids = comments.map(({ id }) => id);
  comments.forEach(({ parentId }, index) => {
    if (parentId !== null) expect(ids.slice(0, index)).toContain(parentId);
  });
});
