import { describe, expect, it } from 'vitest';
import { quoteRows } from '../rows/quote-rows.js';

const last = (text: string) => quoteRows(text).at(-1);

describe('resolveSpeakers', () => {
  it('gives a surname the full name printed before it', () => {
    expect(last('Mara Quill bakes. “It rose,” Quill said.')).toMatchObject({
      entity: 'Mara Quill',
      speakerKind: 'person',
    });
  });

  it('leaves titles out of a name and keeps small words in it', () => {
    expect(last('“No,” said NASA Administrator Carl van den Berg.')?.entity).toBe('Carl van den Berg');
    expect(last('General Omar al-Hadi waited. “No,” al-Hadi said.')?.entity).toBe('Omar al-Hadi');
  });

  it('reads "he" as the last person who spoke or whom the last sentence is about', () => {
    expect(last('“It rose,” Mara Quill said. “It fell,” she added.')?.entity).toBe('Mara Quill');
    expect(last('“It rose,” Mara Quill said.\nMr Tolland shrugged. “It will hold,” he said.')?.entity).toBe('Tolland');
  });

  it('knows the usual pronoun of common given names, and leaves the others open', () => {
    expect(last('John Reed met Mary Lund. “We are done,” she said.')).toMatchObject({
      entity: 'Mary Lund',
      certainty: 'explicit',
    });
    expect(last('Robin Reed met Mary Lund. “We are done,” she said.')?.certainty).toBe('inferred');
  });

  it('reads "the mayor" as whom the text has called mayor, and says so where two are', () => {
    const mayor = { entity: 'Ann Dray', certainty: 'explicit' };
    expect(last('The mayor of Corran, Ann Dray, left. “No,” the mayor said.')).toMatchObject(mayor);
    expect(last('Mayor Ann Dray and former mayor Hal Moll met. “No,” the mayor said.')).toMatchObject(mayor);
    expect(last('Fire Chief Ann Dray ran. “No,” the fire chief said.')).toMatchObject(mayor);
    expect(last('Mayor Ann Dray met Mayor Hal Moll. “No,” the mayor said.')?.certainty).toBe('inferred');
    expect(last('Mayor Ann Dray left. “No,” the mayor of Ellery said.')?.entity).toBe('the mayor of Ellery');
  });

  it('reads "they" as the last group or organization and "it" as the last thing', () => {
    expect(last('Doctors met. The report said it was over. They said it was not.')?.entity).toBe('Doctors');
  });

  it('takes no word for somebody that only the start of its sentence gives a capital', () => {
    expect(last('Ann Dray left. Days later, “It fell,” she said.')?.entity).toBe('Ann Dray');
    expect(last('Ann Dray left. Luckily for the mill, it held. “It fell,” she said.')?.entity).toBe('Ann Dray');
  });

  it('lets "she" be nobody who is "Mr" or was "he"', () => {
    expect(last('“It rose,” Ms Quill said. “It fell,” Mr Dray said. “It rose,” she said.')?.entity).toBe('Quill');
    expect(
      last('“It rose,” Mara Quill said. “It fell,” she said. “No,” Hal Dray said. “No,” he said. “Yes,” she said.')
        ?.entity,
    ).toBe('Mara Quill');
  });

  it('spells an acronym out', () => {
    expect(last('The Orrin Valley Board (OVB) met. “We met,” the OVB said.')).toMatchObject({
      entity: 'Orrin Valley Board',
      speakerKind: 'organization',
    });
    expect(last('The Institute for the Study of Tides met. IST said it would close.')?.entity).toBe(
      'Institute for the Study of Tides',
    );
  });

  it('reads "the alliance" as the organization named last and "the board" as the one whose name holds the noun', () => {
    expect(last('Northern Free Forces took the hill. The alliance said that it was quiet.')?.entity).toBe(
      'Northern Free Forces',
    );
    expect(last('The Orrin Water Board met Acme Corp. The board said it was sorry.')?.entity).toBe('Orrin Water Board');
  });

  it('gives the words of a report to whoever made it and names the report as their source', () => {
    const rows = quoteRows(
      'A report released on Friday says the sea is rising. “It rises,” said the report from the Institute of Tides. “It rose,” it added.',
    );
    const ours = {
      entity: 'Institute of Tides',
      speakerKind: 'document',
      source: 'the report from the Institute of Tides',
    };
    expect(rows).toMatchObject([ours, ours, { ...ours, speaker: 'it', continues: 1, certainty: 'explicit' }]);
  });

  it('names the recording that carries the words of a group', () => {
    expect(last('The NFF hid. In their video the group affirmed that it would fight.')).toMatchObject({
      entity: 'NFF',
      source: 'their video',
      speakerKind: 'organization',
    });
  });

  it('does not make a name of what the text leaves unnamed', () => {
    expect(last('An Acme spokeswoman said the mill was safe.')).toMatchObject({
      entity: 'An Acme spokeswoman',
      speakerKind: 'unnamed',
    });
    expect(last('Witnesses said the mill was safe.')).toMatchObject({ entity: 'Witnesses', speakerKind: 'group' });
    expect(last('Hal Dray and Ann Lee said the mill was safe.')).toMatchObject({
      entity: 'Hal Dray and Ann Lee',
      speakerKind: 'group',
    });
  });
});
