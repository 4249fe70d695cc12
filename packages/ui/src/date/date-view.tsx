import type { ReactElement } from 'react';
import { dateText, type DateStyle } from './date-text.js';

/** A date or time as exact as it is known, in the article's language. */
export const dateView = (date: string, style: DateStyle): ReactElement => (
  <time dateTime={date}>{dateText(date, style)}</time>
);
