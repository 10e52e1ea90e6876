import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../calendar/day.ts';
import type { CertifiedText } from './check-code.ts';
import { findAbsurd } from './find-absurd.ts';

const TODAY = parseDay('2026-12-05') ?? 0;
const text: CertifiedText = {
  name: 'Åsa Öberg',
  scope: 'Miljöbrott och tillsyn',
  from: '2026-11-24',
  to: '2026-12-01',
  lessons: '6 av 6',
  skipped: '',
  minutes: '50',
  questions: '20 av 24',
  version: '2026-11-24.3f9c1d2',
};
const find = (changed: Partial<CertifiedText>) => findAbsurd({ ...text, ...changed }, TODAY, 'okänd dag');

describe('a certificate', () => {
  it.each<Partial<CertifiedText>>([
    {},
    { from: '2026-12-05', to: '2026-12-06' },
    { from: 'okänd dag', to: 'Okänd dag' },
    { skipped: '(varav 2 genom att svara rätt på alla frågor först)' },
    { lessons: '0 av 6', minutes: '0' },
    { name: '' },
  ])('can look like this: %o', (changed) => {
    expect(find(changed)).toBeUndefined();
  });

  it.each<[keyof CertifiedText, Partial<CertifiedText>]>([
    ['from', { from: '1970-01-01' }],
    ['from', { from: '2026-02-30' }],
    ['from', { from: 'i går' }],
    ['to', { to: '9998-12-31' }],
    ['to', { to: '2026-12-07' }],
    ['to', { to: '2026-11-23' }],
    ['to', { to: 'okänd dag' }],
    ['lessons', { lessons: '7 av 6' }],
    ['lessons', { lessons: 'alla' }],
    ['lessons', { lessons: '1 av 6 av 9' }],
    ['skipped', { skipped: '(varav 7)' }],
    ['skipped', { skipped: 'några' }],
    ['minutes', { minutes: '-5' }],
    ['minutes', { minutes: '1000000' }],
    ['questions', { questions: '247 av 24' }],
    ['questions', { questions: '1 av 99999' }],
  ])('cannot look like this: %s of %o', (field, changed) => {
    expect(find(changed)).toBe(field);
  });

  it('may have anything typed into it', () => {
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(Object.keys(text).map((key) => [key, fc.string()]))),
        (typed) => {
          find(typed as Partial<CertifiedText>);
        },
      ),
    );
  });
});
