import type { PageLanguage } from '../page-language.js';
import { furniture } from './furniture.js';

export const en: PageLanguage = {
  tag: 'en',
  furniture,
  rightsPhrases: ['all rights reserved', 'rights reserved'],
  rightsWords: ['copyright', '(c)'],
  bylinePrefixes: ['by ', 'by: ', 'words by ', 'words: ', 'text by ', 'written by ', 'story by ', 'reported by ', 'author: ', 'posted by '],
  and: 'and',
  officeWords: ['staff', 'desk', 'team', 'agencies', 'agency', 'reporters', 'reporter', 'editors', 'editorial', 'board', 'press', 'news', 'correspondent', 'correspondents', 'office', 'bureau', 'service', 'services', 'newsroom'],
  months: {
    january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7,
    august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
  },
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'],
  dateLabels: {
    'first published': 'firstPublished',
    'originally published': 'firstPublished',
    published: 'published',
    'published on': 'published',
    posted: 'published',
    'posted on': 'published',
    date: 'published',
    updated: 'modified',
    'updated on': 'modified',
    'last updated': 'modified',
    'last updated on': 'modified',
    modified: 'modified',
    'last modified': 'modified',
  },
  dateFillers: ['at', 'on', 'the'],
  captionLabels: ['photo:', 'photos:', 'photograph:', 'picture:', 'image:', 'caption:', 'photo credit:', 'image credit:', 'picture credit:', 'photo by:', 'illustration:', 'graphic:', 'file photo:'],
};
