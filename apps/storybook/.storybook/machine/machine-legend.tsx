import type { Article } from '@standfirst/core';
import type { Decorator } from '@storybook/react-vite';
import { certainties, certaintyLine, knowledgeOf, machineStyles, voiceColour } from './machine-colours.js';

const SENTENCES = {
  explicit: 'explicit: the text names the speaker',
  continued: 'continued: the speaker goes on',
  inferred: 'inferred: a guess',
  unstated: 'certainty not stated',
};

/** Colours voices, cues and certainty in the text of any story that has an article, and says what is what. */
export const machineShown: Decorator = (Story, { args, globals }) => {
  if (globals['machine'] !== 'shown') return <Story />;
  // An argument of this name is an article, or as much of one as the story needs.
  const article = args['article'] as Partial<Article> | undefined;
  return (
    <>
      <Legend article={article} />
      <Story />
    </>
  );
};

function Legend({ article }: { article: Partial<Article> | undefined }) {
  if (!article?.quotes || !article.body)
    return <p className="workshop-legend">This story has no article to know of.</p>;
  const known = knowledgeOf(article as Article); // `quotesOf` reads the body and the tables alone
  return (
    <aside className="workshop-legend" aria-label="What the machine knows" dir="ltr" lang="en">
      <style>{machineStyles(known)}</style>
      <ul aria-label="Voices">
        {known.voices.map(({ name, quotes }, voice) => (
          <li key={name}>
            <span style={{ background: voiceColour(voice) }}>
              <bdi>{name}</bdi>
            </span>{' '}
            {quotes.length}
          </li>
        ))}
      </ul>
      <ul aria-label="Certainty">
        {certainties
          .filter((certainty) => known.byCertainty[certainty].length > 0)
          .map((certainty) => (
            <li key={certainty} data-certainty={certainty}>
              <span style={{ textDecoration: certaintyLine(certainty), textUnderlineOffset: '0.2em' }}>
                {SENTENCES[certainty]}
              </span>{' '}
              {known.byCertainty[certainty].length}
            </li>
          ))}
      </ul>
      <p>
        <span className="workshop-cue">dashed box</span> a cue: {known.cues.join(', ') || 'none'}.{' '}
        <span className="workshop-source">box</span> the words that name who speaks.
      </p>
    </aside>
  );
}
