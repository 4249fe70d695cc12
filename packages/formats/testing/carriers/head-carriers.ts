import { data, escaped, json } from './quoting.js';

const META =
  'og:title og:description og:image og:image:alt og:image:secure_url og:url og:site_name og:video og:locale article:author article:section article:tag article:published_time article:content_tier twitter:title twitter:image twitter:url twitter:creator parsely-title parsely-link parsely-author parsely-image-url citation_title citation_author dc.title dc.creator dc.language dc.rights sailthru.author sailthru.tags author description keywords news_keywords copyright byl application-name content-language vr:author';

/** A page that says everything in its head, by every name that pages use, and nothing by two of them. */
export const metaPages = (text: string): string[] => {
  const [value, story] = [escaped(text), '<article><p>The ferry is back, after six weeks in dock.</p></article>'];
  const metas = META.split(' ').map(
    (name) => `<meta ${/^(?:og|article):/.test(name) ? 'property' : 'name'}="${name}" content="${value}">`,
  );
  const links = ['canonical', 'author', 'license', 'image_src', 'alternate', 'amphtml', 'icon'].map(
    (relation) => `<link rel="${relation}" href="${value}" title="${value}" hreflang="${value}">`,
  );
  return [
    `<!doctype html><html lang="${value}" xml:lang="${value}" dir="${value}"><head><base href="${value}" target="${value}">${metas.join('\n')}${links.join('\n')}<title>${value}</title></head><body>${story}</body></html>`,
    `<!doctype html><html><head><base href="${value}"></head><body><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${value}</h1><meta itemprop="image" content="${value}">
<link itemprop="url" href="${value}"><span itemprop="author" itemscope><a itemprop="url" href="${value}"><span itemprop="name">${value}</span></a></span><time itemprop="datePublished" datetime="${value}">${value}</time>
<p style="${value}" class="${value}" id="${value}" lang="${value}">The ferry <a href="ferry?${value}" name="${value}" title="${value}" target="${value}" rel="${value}">is back</a>.</p>
<img src="quay.jpg" srcset="${value}, ${value} 2x, quay.jpg 300w" sizes="${value}" style="background:url(${value})" alt="${value}" usemap="#${value}">
<div class="h-entry"><a class="u-url p-name" href="${value}">${value}</a><a class="p-author h-card" href="${value}">${value}</a><div class="e-content">${text}</div></div></article></body></html>`,
  ];
};

/** Everything that an article of JSON-LD may say, each field as words, as an object and as a list. */
export const linkedData = (text: string): string[] => {
  const thing = {
    '@type': text,
    '@id': text,
    name: text,
    url: text,
    sameAs: [text],
    image: { url: text, contentUrl: text },
  };
  const names =
    'headline alternativeHeadline name description articleBody text articleSection keywords inLanguage url mainEntityOfPage image thumbnailUrl author creator publisher contributor copyrightHolder copyrightNotice license datePublished dateModified dateline printEdition about mentions citation isBasedOn isPartOf hasPart video audio associatedMedia comment correction sponsor backstory speakable';
  return [text, thing, [text, thing]].map((value) => {
    const facts = {
      '@context': 'https://schema.org',
      '@type': ['NewsArticle', text],
      ...Object.fromEntries(names.split(' ').map((name) => [name, value])),
    };
    return `<!doctype html><html><head><script type="application/ld+json">${data({ '@graph': [facts, thing] })}</script></head><body><article><p>The ferry is back.</p></article></body></html>`;
  });
};

const GIVEN =
  'title headline subtitle description summary excerpt kicker byline lang canonical permalink id slug section category tags image cover hero thumbnail date lastmod draft license copyright series layout aliases';

/** Front matter in which each name that site generators use says it: in YAML, and in TOML. */
export const frontMatter = (text: string): string[] => {
  const lines = (sign: string) => GIVEN.split(' ').map((name) => `${name}${sign} ${json(text)}`);
  const [block, key] = [text.replace(/\r\n?|[\n\u2028\u2029\u0085]/g, '\n  '), json(text)];
  return [
    `---\n${lines(':').join('\n')}\nauthors:\n  - name: ${key}\n    url: ${key}\n    avatar: ${key}\n  - ${key}\n${key}: ${key}\n---\n\nThe ferry is back.`,
    `---\ntitle: |\n  ${block}\ndescription: >\n  ${block}\nauthor: &a\n  ? ${key}\n  : ${key}\nother: *a\n<<: { image: { src: ${key}, alt: ${key}, caption: ${key}, link: ${key} } }\n---\n\nThe ferry is back.`,
    `---\ntitle: ${text}\nauthor: [${text}]\nimage: {src: ${text}}\n---\n\nThe ferry is back.`,
    `+++\n${lines(' =').join('\n')}\n[[authors]]\nname = ${key}\nurl = ${key}\n[params]\nauthor = ${key}\nimage = ${key}\n[${key}]\n${key} = ${key}\n[standfirst]\nschemaVersion = 1\nheadline = ${key}\nurl = ${key}\n+++\n\nThe ferry is back.`,
  ];
};
