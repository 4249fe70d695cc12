import type { PolicyEvidence } from '@standfirst/comments';
import { deskWords as words } from './desk-words.js';

/** What the policies said of a text, in words, each with phase and rule. */
export function EvidenceList({ evidence }: { evidence: readonly PolicyEvidence[] }) {
  return (
    <ul className="desk-evidence">
      {evidence.map(({ phase, rule, entry }) => (
        <li key={`${phase}.${rule}`}>
          {words.evidence[`${phase}.${rule}`] ?? words.evidence[phase] ?? phase}
          {entry !== undefined && (
            <>
              : <b dir="auto">{entry}</b>
            </>
          )}{' '}
          <small>
            ({phase}, {words.rule} {rule})
          </small>
        </li>
      ))}
    </ul>
  );
}
