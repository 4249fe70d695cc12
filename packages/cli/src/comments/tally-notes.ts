import type { Tally } from '@standfirst/core';

/** Tallies as a sentence for people: "2 pingback (12, 14), 1 editors’ note (13)". */
export const tallyList = (tallies: readonly Tally[]): string =>
  tallies
    .map(({ reason, count, examples }) => {
      const shown = examples.slice(0, 3).join(', ');
      const more = count > Math.min(3, examples.length) && shown !== '' ? ', …' : '';
      return `${count} ${reason}${shown === '' ? '' : ` (${shown}${more})`}`;
    })
    .join('; ');
