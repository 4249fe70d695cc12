import type { CSSProperties } from 'react';
import { tokensOf, type Token } from './read-tokens.js';
import { TokenName, TokenPage } from './token-page.js';
import { useComputed } from './use-computed.js';

const SAMPLE = 'It left at half past nine, with twelve people on it.';

interface ScaleProps {
  readonly tokens: readonly Token[];
  readonly sample: string;
  readonly style: (value: string) => CSSProperties;
  readonly className?: string;
}

/** Each token on a line of its own, with what it does. */
function Scale({ tokens, sample, style, className = '' }: ScaleProps) {
  const [root, values] = useComputed<HTMLUListElement, string[]>((styles) =>
    tokens.map(({ name }) => styles.getPropertyValue(name).trim()),
  );
  return (
    <ul className="tokens-scale" ref={root}>
      {tokens.map((token, place) => (
        <li key={token.name}>
          <TokenName token={token} value={values?.[place]} />
          <div className={className} style={style(`var(${token.name})`)}>
            {sample}
          </div>
        </li>
      ))}
    </ul>
  );
}

export function Type() {
  return (
    <TokenPage
      title="Type"
      lead="Sizes keep a part in rem, so that zoom and the reader’s own size count; some also grow with the window. No font is fetched: each family names what systems have, the best first."
    >
      <h2>Families</h2>
      <Scale tokens={tokensOf('font')} sample={SAMPLE} style={(fontFamily) => ({ fontFamily, fontSize: '1.5rem' })} />
      <h2>Sizes</h2>
      <Scale
        tokens={tokensOf('size')}
        sample="The ferry is back"
        style={(fontSize) => ({ fontSize, fontFamily: 'var(--sf-font-display)', lineHeight: 1.2 })}
      />
      <h2>Leading</h2>
      <Scale
        tokens={tokensOf('leading')}
        sample={`${SAMPLE} ${SAMPLE} ${SAMPLE}`}
        style={(lineHeight) => ({ lineHeight, fontFamily: 'var(--sf-font-text)', maxInlineSize: '28rem' })}
      />
    </TokenPage>
  );
}

export function Space() {
  return (
    <TokenPage title="Space" lead="The distances of the page, and the sizes of what is drawn on it.">
      <h2>Steps</h2>
      <Scale
        tokens={tokensOf('space')}
        sample=""
        className="tokens-bar"
        style={(inlineSize) => ({ inlineSize, blockSize: '1rem' })}
      />
      <h2>Measures</h2>
      <Scale
        tokens={['measure', 'target'].flatMap((name) => tokensOf(name))}
        sample=""
        className="tokens-bar"
        style={(inlineSize) => ({ inlineSize, maxInlineSize: '100%', blockSize: '1rem' })}
      />
    </TokenPage>
  );
}
