import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

export const packages = ['defuddle', 'linkedom'];

const convert = (options) => async (html) =>
  (await Defuddle(parseHTML(html).document, 'https://herald.example/bell', options)).content;

export const conversions = [{ from: 'page', to: 'html', convert: convert({}) }];
