import { blocksText } from '@standfirst/core';
import type { FoundComment } from '@standfirst/formats';

/** What readers said under the page: it is no part of the article, and not lost. */
export function CommentsFound({ comments }: { comments: readonly FoundComment[] }) {
  if (comments.length === 0) return null;
  const names = new Map(comments.map(({ id, author }) => [id, author.name]));
  return (
    <section className="try-said" aria-labelledby="try-comments">
      <h2 id="try-comments">What readers said</h2>
      <p className="try-note">These comments stood with the page. They are no part of the article.</p>
      <ol>
        {comments.map(({ id, parentId, author, createdAt, body }) => (
          <li key={id}>
            <p className="try-author">{author.name}</p>
            <div className="try-utterance">
              {blocksText(body)
                .split('\n\n')
                .map((words, index) => (
                  <p key={index}>{words}</p>
                ))}
              <p className="try-facts">
                {[createdAt && shown(createdAt), parentId !== null && `answers ${names.get(parentId) ?? 'a comment'}`]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** As exact as the page said it. */
const shown = (date: string) => (date.includes('T') ? `${date.slice(0, 10)}, ${date.slice(11, 16)}` : date);
