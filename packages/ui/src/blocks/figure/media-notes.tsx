import { safeUrl, type Media } from '@standfirst/core';
import type { ReactElement } from 'react';
import type { Words } from '../../words/words.js';

/** What a reader must be told of a file: that a machine made it, where its words can be read. */
export function mediaNotes({ id, digitalSourceType, transcriptUrl }: Media, words: Words): ReactElement[] {
  const transcript = transcriptUrl === undefined ? null : safeUrl(transcriptUrl, 'link');
  const notes: ReactElement[] = [];
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
