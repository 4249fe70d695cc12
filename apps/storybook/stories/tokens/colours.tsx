import { contrast, hexOf, pairs, rgbOf } from './contrast.js';
import { tokensOf } from './read-tokens.js';
import { TokenName, TokenPage } from './token-page.js';
import { useComputed } from './use-computed.js';

const colourOf = (styles: CSSStyleDeclaration, name: string) =>
  rgbOf(styles.getPropertyValue(name), styles.colorScheme);

export function Colours() {
  const tokens = tokensOf('color');
  const [root, values] = useComputed<HTMLUListElement, string[]>((styles) =>
    tokens.map(({ name }) => hexOf(colourOf(styles, name))),
  );
  return (
    <TokenPage title="Colours" lead="Every colour of the page, as it is in the theme that the toolbar sets.">
      <ul className="tokens-swatches" ref={root}>
        {tokens.map((token, place) => (
          <li key={token.name}>
            <div className="tokens-swatch" style={{ background: `var(${token.name})` }} />
            <TokenName token={token} value={values?.[place]} />
          </li>
        ))}
      </ul>
    </TokenPage>
  );
}

export function Contrast() {
  const [root, ratios] = useComputed<HTMLTableSectionElement, number[]>((styles) =>
    pairs.map(([ink, paper]) =>
      contrast(colourOf(styles, `--sf-color-${ink}`), colourOf(styles, `--sf-color-${paper}`)),
    ),
  );
  return (
    <TokenPage
      title="Contrast"
      lead="Each pair of colours that meet on the page, measured in the theme that the toolbar sets. WCAG 2.2 asks for 7 where words are read, 4.5 where they are passed, and 3 where something shows a state."
    >
      <table className="tokens-table">
        <thead>
          <tr>
            <th scope="col">Sample</th>
            <th scope="col">Pair</th>
            <th scope="col">Asked</th>
            <th scope="col">Found</th>
          </tr>
        </thead>
        <tbody ref={root}>
          {pairs.map(([ink, paper, least], place) => (
            <tr key={`${ink} ${paper}`} data-enough={ratios && (ratios[place] ?? 0) >= least}>
              <td>
                <Sample ink={ink} paper={paper} isWords={least > 3} />
              </td>
              <th scope="row">
                {ink} on {paper}
              </th>
              <td>{least}</td>
              <td>
                {ratios?.[place]?.toFixed(1)}
                {ratios && (ratios[place] ?? 0) < least && <strong> too weak</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TokenPage>
  );
}

/** Words as words; a colour of state as what it is, a line. */
const Sample = ({ ink, paper, isWords }: { ink: string; paper: string; isWords: boolean }) => (
  <span
    className="tokens-sample"
    style={{
      background: `var(--sf-color-${paper})`,
      ...(isWords ? { color: `var(--sf-color-${ink})` } : { border: `0.1875rem solid var(--sf-color-${ink})` }),
    }}
  >
    {isWords && 'The ferry is back'}
  </span>
);
