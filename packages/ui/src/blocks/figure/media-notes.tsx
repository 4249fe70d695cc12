import { safeUrl, type Media } from '@standfirst/core';
import type { ReactElement } from 'react';
import { clock } from '../../date/clock.js';
import type { Words } from '../../words/words.js';

/** What a reader is told of a file: that a machine made it, where it came from, how long it is, where its words can be read. */
export function mediaNotes(
  { id, kind, digitalSourceType, transcriptUrl, source, credit, durationSeconds, rights }: Media,
  words: Words,
): ReactElement[] {
  const transcript = transcriptUrl === undefined ? null : safeUrl(transcriptUrl, 'link');
  const notes: ReactElement[] = [];
  const lines = [
    // An agency often stands in the credit already.
    source !== undefined && !credit?.includes(source) && words.mediaSource(source),
    rights,
    kind !== 'image' && durationSeconds !== undefined && words.duration(clock(durationSeconds)),
  ].filter((line) => typeof line === 'string');
  if (lines.length > 0) {
    notes.push(
      <span key={`${id} facts`} className="sf-furniture">
        {lines.join(' · ')}
      </span>,
    );
  }
  if (digitalSourceType && /trainedAlgorithmicMedia$/i.test(digitalSourceType)) {
    notes.push(
      <span key={`${id} machine`} className="sf-furniture">
        {words.madeByMachine}
      </span>,
    );
  }
  if (transcript) {
    notes.push(
      <span key={`${id} transcript`} className="sf-furniture">
        <a href={transcript}>{words.transcript}</a>
      </span>,
    );
  }
  return notes;
}
