/** What becomes of an element of a comment. Elements without a rule give their words. */
export type ElementRule =
  | { readonly as: 'mark'; readonly mark: 'emphasis' | 'strong' | 'strike' }
  | { readonly as: 'container'; readonly container: 'blockquote' | 'ordered' | 'bullets' | 'item' }
  | {
      readonly as: 'link' | 'quoted' | 'break' | 'code' | 'preformatted' | 'block' | 'media' | 'nothing' | 'words';
    };

const named = (names: string, rule: ElementRule): [string, ElementRule][] =>
  names.split(' ').map((name) => [name, rule]);

export const elementRules: ReadonlyMap<string, ElementRule> = new Map([
  ...named('em i cite dfn var', { as: 'mark', mark: 'emphasis' }),
  ...named('strong b', { as: 'mark', mark: 'strong' }),
  ...named('s del strike', { as: 'mark', mark: 'strike' }),
  ...named('a', { as: 'link' }),
  // A comment has no mark for it; the quotation marks that a browser would print are kept.
  ...named('q', { as: 'quoted' }),
  ...named('br', { as: 'break' }),
  ...named('code kbd samp tt', { as: 'code' }),
  ...named('pre textarea xmp listing plaintext', { as: 'preformatted' }),
  ...named('blockquote', { as: 'container', container: 'blockquote' }),
  ...named('ol', { as: 'container', container: 'ordered' }),
  ...named('ul menu dir', { as: 'container', container: 'bullets' }),
  ...named('li dd', { as: 'container', container: 'item' }),
  ...named(
    'p div section article aside header footer main nav address figure figcaption h1 h2 h3 h4 h5 h6 hr center dl dt ' +
      'table caption thead tbody tfoot tr td th details summary form fieldset legend',
    { as: 'block' },
  ),
  ...named('img iframe video audio embed object', { as: 'media' }),
  ...named('script style template head title meta link base noembed noframes svg math', { as: 'nothing' }),
]);
