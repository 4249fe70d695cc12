import { agentName, quotesOf, type Article } from '@standfirst/core';
import { ArticleView } from '@standfirst/ui';
import type { Corrections } from '../../try/correction.js';
import type { Formats } from '../../try/load-formats.js';
import { readable, type ReadSource } from '../../try/read-source.js';
import { receiptEntries } from '../../try/receipt-entries.js';
import { markSource } from '../../try/source-pieces.js';
import type { WrittenForm } from '../../try/written-forms.js';
import { CommentsFound } from './comments-found.js';
import { FormsView } from './forms-view.js';
import { ReceiptView } from './receipt-view.js';
import { SaidList } from './said-list.js';
import { SourceForm } from './source-form.js';
import { SourceView } from './source-view.js';

export interface TryViewProps {
  readonly formats: Formats;
  readonly source: string;
  /** The format that was chosen; empty for the one that is found out. */
  readonly from: string;
  readonly read: ReadSource;
  readonly corrections: Corrections;
  /** The article in every format that can be written; none where there is no article. */
  readonly forms: readonly WrittenForm[];
  /** The format in which the article is shown as text. */
  readonly showAs?: string | null;
}

/** A page as it came beside the article that it holds, who says what in it, and the article in every format. */
export function TryView({ read, ...page }: TryViewProps) {
  // One heading of the first level on a page: where an article is drawn, it is the article's.
  const Title = 'problem' in read ? 'h1' : 'p';
  const { source, from, formats } = page;
  return (
    <div className="try">
      <Title className="try-title">Try your own page</Title>
      <p className="try-intro">
        Paste any news page, as text with its menus and footers and all, or as HTML or whatever your system gives. It is
        read on this server and kept nowhere.
      </p>
      <SourceForm
        source={source}
        from={from}
        formats={readable(formats)}
        problem={'problem' in read ? read.problem : undefined}
      />
      {!('problem' in read) && <Result {...page} {...read} />}
    </div>
  );
}

type ResultProps = Omit<TryViewProps, 'read'> & Exclude<ReadSource, { problem: string }>;

function Result({ source, from, forms, corrections, showAs, article, receipt, format, comments }: ResultProps) {
  const quotes = quotesOf(article).filter(({ text }) => text !== '');
  const speakers = new Set(quotes.flatMap(({ speaker }) => speaker?.id ?? []));
  const entries = receiptEntries(receipt);
  const { pieces, anchors } = markSource(source, entries);
  const figures = [
    counted(article.body.length, 'block', 'blocks'),
    counted(quotes.length, 'quotation', 'quotations'),
    counted(speakers.size, 'speaker', 'speakers'),
    ...(comments.length > 0 ? [counted(comments.length, 'comment of a reader', 'comments of readers')] : []),
    counted(receipt.discarded.length, 'piece left out', 'pieces left out'),
  ];
  return (
    <div id="result" className="try-result">
      <p className="try-figures">{figures.join(' · ')}</p>
      <p className="try-note">
        Read as {format.title}
        {from === format.name ? ', as you said.' : ', told by its content.'}
      </p>
      <div className="try-columns">
        <section className="try-column" aria-labelledby="try-source">
          <p className="try-column-title" id="try-source">
            The page as it came
          </p>
          <SourceView
            pieces={pieces}
            lang={article.lang === 'und' ? undefined : article.lang}
            isClean={entries.length === 0}
          />
          <ReceiptView entries={entries} anchors={anchors} />
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
      <CommentsFound comments={comments} />
      <FormsView forms={forms} shown={showAs} />
    </div>
  );
}

/** Nobody can answer here: the article is drawn once and kept nowhere. */
function withoutDiscussion({ discussion: _none, ...article }: Article): Article {
  return article;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
