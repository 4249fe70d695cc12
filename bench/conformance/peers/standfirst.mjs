import * as html from '@standfirst/formats/html';
import * as markdown from '@standfirst/formats/markdown';
import * as portableText from '@standfirst/formats/portable-text';
import * as rss from '@standfirst/formats/rss';
import * as text from '@standfirst/formats/text';
import * as wordpress from '@standfirst/formats/wordpress';
import { oursOf } from '../ours.mjs';

export const packages = [];

export const conversions = oursOf({ html, markdown, portableText, rss, text, wordpress });
