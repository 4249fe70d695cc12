import { blocksText } from '@standfirst/core';
import { linksOf } from '../../body/count-links.js';
import { pass, type Policy } from '../policy.js';
import { findEntry } from './find-entry.js';

/** Looks for the words and domains of the site's lists and of the thread's own: in text, name, website and links. */
export const wordsPolicy: Policy = {
  name: 'words',
  version: '1',
  async judge({ thread, draft, body }, { store }) {
    const lists = [...(await store.lists()), ...thread.lists];
    const urls = [...linksOf(body), ...(draft.url === '' ? [] : [draft.url])];
    const found = findEntry([draft.name, draft.body, blocksText(body)], urls, lists);
    return found ? { verdict: found.verdict, rule: found.kind, entry: found.entry } : pass;
  },
};
