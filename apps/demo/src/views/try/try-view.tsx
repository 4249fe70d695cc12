import { agentName, quotesOf, type Article } from '@standfirst/core';
import { ArticleView } from '@standfirst/ui';
import type { Corrections } from '../../try/correction.js';
import type { ReadSource } from '../../try/read-source.js';
import { sourcePieces } from '../../try/source-pieces.js';
import { ReceiptNotes } from './receipt-notes.js';
import { SaidList } from './said-list.js';
import { SourceForm } from './source-form.js';

export interface TryViewProps {
  readonly source: string;
  readonly read: ReadSource;
  readonly corrections: Corrections;
}

/** A page as it came beside the article that it holds, who says what in it, and the article as data. */
export function TryView({ source, read, corrections }: TryViewProps) {
  // One heading of the first level on a page: where an article is drawn, it is the article's.
  const Title = 'problem' in read ? 'h1' : 'p';
  return (
    <div className="try">
      <Title className="try-title">Try your own page</Title>
      <p className="try-intro">
        Paste the text of any news page, menus and footers and all. It is read on this server and kept nowhere.
      </p>
      <SourceForm source={source} problem={'problem' in read ? read.problem : undefined} />
      {!('problem' in read) && <Result source={source} corrections={corrections} {...read} />}
    </div>
  );
}

type ResultProps = Omit<TryViewProps, 'read'> & Exclude<ReadSource, { problem: string }>;

function Result({ source, corrections, article, receipt }: ResultProps) {
  const quotes = quotesOf(article).filter(({ text }) => text !== '');
  const speakers = new Set(quotes.flatMap(({ speaker }) => speaker?.id ?? []));
  const figures = [
    counted(article.body.length, 'block', 'blocks'),
    counted(quotes.length, 'quotation', 'quotations'),
    counted(speakers.size, 'speaker', 'speakers'),
    counted(receipt.discarded.length, 'piece left out', 'pieces left out'),
  ];
  return (
    <div id="result" className="try-result">
      <p className="try-figures">{figures.join(' · ')}</p>
      <div className="try-columns">
        <section className="try-column" aria-labelledby="try-source">
          <p className="try-column-title" id="try-source">
            The page as it came
          </p>
          <p className="try-note">
            {receipt.discarded.length > 0
              ? 'Struck through: what is no part of the article, and why.'
              : 'Nothing was left out.'}
          </p>
          <div className="try-source" {...scrolls} lang={article.lang === 'und' ? undefined : article.lang} dir="auto">
            {sourcePieces(source, receipt.discarded).map(({ text, reason }, index) =>
              reason === undefined ? (
                <span key={index}>{text}</span>
              ) : (
                <span key={index}>
                  <del>{text}</del> <small className="try-reason">{reason}</small>
                </span>
              ),
            )}
          </div>
        </section>
        <section className="try-column" aria-labelledby="try-article">
          <p className="try-column-title" id="try-article">
            The article as it is drawn
          </p>
          <p className="try-note">
            <span className="try-key try-key-words">Words of others</span>{' '}
            <span className="try-key try-key-source">who is named for them</span>{' '}
            <span className="try-key try-key-cue">how they are said</span>
          </p>
          <div className="try-article">
            <ArticleView article={withoutDiscussion(article)} showInferred />
          </div>
        </section>
      </div>
      <SaidList quotes={quotes} corrections={corrections} />
      <datalist id="try-agents">
        {[...new Set(Object.values(article.agents ?? {}).map(agentName))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ReceiptNotes receipt={receipt} />
      <section className="try-data" aria-labelledby="try-json">
        <h2 id="try-json">The article as data</h2>
        <p className="try-note">
          One object of the <code>Article</code> type, with what you have corrected.
        </p>
        <div className="try-actions">
          <button className="try-button" form="try-form" name="as" value="json">
            Download the JSON
          </button>
          <button className="try-button" type="button" data-copy="try-json-text" hidden>
            Copy the JSON
          </button>
          <span role="status" className="try-status" />
        </div>
        <details className="try-details">
          <summary>Show the JSON</summary>
          <pre id="try-json-text" className="try-json">
            {JSON.stringify(article, null, 2)}
          </pre>
        </details>
      </section>
    </div>
  );
}

/** It scrolls by itself, and by keyboard too. */
const scrolls = { role: 'group', tabIndex: 0, 'aria-labelledby': 'try-source' };

/** Nobody can answer here: the article is drawn once and kept nowhere. */
function withoutDiscussion({ discussion: _none, ...article }: Article): Article {
  return article;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
