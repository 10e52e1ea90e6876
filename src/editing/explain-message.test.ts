import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../collections/collections.ts';
import { createFinding, type Path } from '../domain/words/finding.ts';
import { describeForm } from './describe-form.ts';
import { explainMessage } from './explain-message.ts';

const signs = describeForm('signs', COLLECTIONS.signs.schema);
const bank = describeForm('questionBanks', COLLECTIONS.questionBanks.schema);
const organisations = describeForm('organisations', COLLECTIONS.organisations.schema);
const noTitle = () => undefined;

const inSign = (code: 'I209' | 'I210', path: Path, data: unknown) =>
  explainMessage(
    {
      ...createFinding(code, { file: 'a', path }, {
        field: 'x',
        description: '',
        length: 3,
        min: 20,
      } as never),
      line: 1,
    },
    { form: signs, data },
    noTitle,
  );

describe('what the check says beside a field', () => {
  it('is no error where nothing has been written: it is left to fill in', () => {
    expect(inSign('I210', ['summary'], { summary: '' })).toMatchObject({
      isLeft: true,
      isError: true,
      field: 'Det du ser',
      what: 'Det du ser är inte ifyllt.',
    });
    expect(inSign('I209', ['summary'], { summary: 'För' })).toMatchObject({
      isLeft: false,
      what: 'Fältet Det du ser är för kort: 3 tecken, minst 20.',
    });
  });

  it('tells the rows of a list apart', () => {
    const data = { observations: ['', ''] };
    expect(inSign('I210', ['observations', 1], data).field).toBe('Så kan det se ut 2');
    expect(inSign('I210', ['pictogram', 0, 'prop'], { pictogram: [{ prop: '' }] }).field).toBe('Bild 1, Sak');
  });

  it('tells which answer a field belongs to', () => {
    const data = { questions: [{ kind: 'single', options: [{ id: 'a', right: false, feedback: '' }] }] };
    const tell = (code: 'I401' | 'I404' | 'I405', path: Path, params: object) =>
      explainMessage(
        { ...createFinding(code, { file: 'a', path }, params as never), line: 1 },
        { form: bank, data },
        noTitle,
      );
    const at = ['questions', 0, 'options', 0];
    expect(tell('I404', [...at, 'feedback'], { option: 'a' })).toMatchObject({
      field: 'Svar A, Förklaring',
      isLeft: true,
    });
    expect(
      tell('I401', ['questions', 0, 'options'], { question: 'a', kind: 'single', right: [] }).field,
    ).toBe('Svar');
    expect(tell('I405', at, { question: 'vard-f110', option: 'a' })).toMatchObject({
      field: 'Svar A, Misstag',
      isLeft: true,
      what: 'Fel svar a i vard-f110 saknar Misstag.',
      path: [...at, 'mistake'],
      instead: 'Välj Misstag: tecknet får passera, går längre än underlaget bär eller fel i sak.',
    });
  });

  it('calls an answer wrong when somebody has said which is right', () => {
    const options = [
      { id: 'a', right: true },
      { id: 'b', feedback: '' },
    ];
    const said = explainMessage(
      {
        ...createFinding('I404', { file: 'a', path: ['questions', 0, 'options', 1, 'feedback'] }, {
          option: 'b',
        } as never),
        line: 1,
      },
      { form: bank, data: { questions: [{ kind: 'single', options }] } },
      noTitle,
    );
    expect(said.field).toBe('Fel svar B, Förklaring');
  });

  it('says of a contact that nobody can reach what to write, with an example', () => {
    const tell = (code: 'I220' | 'I221', path: Path, params: object, contact: object) =>
      explainMessage(
        { ...createFinding(code, { file: 'a', path }, params as never), line: 1 },
        { form: organisations, data: { contacts: [contact] } },
        noTitle,
      );
    expect(
      tell(
        'I220',
        ['contacts', 0, 'phone'],
        { field: 'phone', value: 'ring växeln', corrected: undefined },
        { phone: 'ring växeln' },
      ),
    ).toMatchObject({
      field: 'Kontaktväg 1, Telefonnummer',
      what: 'Fältet Telefonnummer har inget nummer som går att ringa: ring växeln',
      instead: expect.stringContaining('till exempel 021-39 00 00'),
    });
    expect(tell('I221', ['contacts', 0], {}, { label: 'Växel' })).toMatchObject({
      isLeft: true,
      instead:
        'Skriv Telefonnummer, till exempel 021-39 00 00, eller Webbadress, till exempel https://www.kommun.se/kontakt. Finns ingen av dem: ta bort kontaktvägen.',
    });
  });
});
