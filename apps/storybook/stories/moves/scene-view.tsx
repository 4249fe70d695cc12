import { commentWords, ThreadView, type CommentWords } from '@standfirst/ui';
import type { PublicComment, ViewerState } from '@standfirst/core';
import type { Scene, Scenes, SceneSight } from '../../src/moves/scenes.js';
import played from './scenes.json';
import './scene-view.css';

// Written by the test beside it from values of this type.
const { comments, scenes } = played as unknown as Scenes;

/** What everybody sees in one scene in the life of a comment. */
export function SceneView({ name, words = commentWords }: { name: string; words?: CommentWords }) {
  const scene = scenes[name];
  if (!scene) throw new Error(`There is no scene "${name}". Play them anew: the story file is older than they are.`);
  const { before, after } = scene;
  return (
    <main className="scene">
      <header>
        <h1>{headingOf(scene)}</h1>
        <p>{toldBy(scene)}</p>
      </header>
      {before && (
        <div className="scene-sights">
          <Sight place="A" title="Before: its author" sight={before.author} words={words} />
          <Sight place="B" title="Before: everybody else" sight={before.others} words={words} />
        </div>
      )}
      <div className="scene-sights">
        <Sight place="C" title={before ? 'Then: its author' : 'Its author'} sight={after.author} words={words} />
        <Sight
          place="D"
          title={before ? 'Then: everybody else' : 'Everybody else'}
          sight={after.others}
          words={words}
        />
      </div>
    </main>
  );
}

interface SightProps {
  /** Makes ids of its own: one comment stands on this page several times. */
  readonly place: 'A' | 'B' | 'C' | 'D';
  readonly title: string;
  readonly sight: SceneSight;
  readonly words: CommentWords;
}

function Sight({ place, title, sight, words }: SightProps) {
  const own = <Id extends string | null>(id: Id) => (id === null ? id : `${place}${id.slice(1)}`);
  const seen = sight.comments.flatMap((at) => comments[at] ?? []);
  const here = seen.map((comment): PublicComment => ({
    ...comment,
    id: own(comment.id) ?? '',
    parentId: own(comment.parentId),
    rootId: own(comment.rootId) ?? '',
    permalink: `#comment-${own(comment.id)}`,
  }));
  const viewer = sight.viewer.map((state): ViewerState => ({ ...state, commentId: own(state.commentId) ?? '' }));
  return (
    <section aria-labelledby={`sight-${place}`}>
      <h2 id={`sight-${place}`}>{title}</h2>
      <ThreadView
        id={`thread-${place}`}
        aria-label={`${title}, the thread`}
        aria-labelledby={undefined}
        comments={here}
        viewer={viewer}
        deedHref={(id, deed) => `#${deed}-${id}`}
        headingLevel={3}
        words={words}
      />
    </section>
  );
}

const headingOf = ({ shows, move }: Scene) => (shows === 'state' ? move.to : `${move.from ?? 'nothing'} → ${move.to}`);

const toldBy = ({ move }: Scene) => `${move.action}, by ${move.by.join(' or ')}`;
