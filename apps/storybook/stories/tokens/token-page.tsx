import type { ReactNode } from 'react';
import type { Token } from './read-tokens.js';
import './tokens.css';

interface TokenPageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

export const TokenPage = ({ title, lead, children }: TokenPageProps) => (
  <main className="tokens">
    <h1>{title}</h1>
    <p className="tokens-lead">{lead}</p>
    {children}
  </main>
);

/** How a token is written in a style sheet, what it comes to, and what it is for. */
export const TokenName = ({ token, value }: { token: Token; value: string | undefined }) => (
  <div className="tokens-name">
    <code>{token.name}</code>
    <p>
      <bdi>{value}</bdi>
      {token.description && <> · {token.description}</>}
    </p>
  </div>
);
