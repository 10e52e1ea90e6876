import { describe, expect, it } from 'vitest';
import { CONTACT_PURPOSES, type Organisation } from '../domain/course/organisation.ts';
import { tellMissing } from './organisation-messages.ts';

const organisation = (...purposes: Organisation['contacts'][number]['purpose'][]): Organisation => ({
  id: 'provkommunen',
  name: 'Provkommunen',
  kind: 'municipality',
  website: 'https://www.provkommunen.example',
  contacts: purposes.map((purpose) => ({ purpose, label: 'Väg', sources: [] })),
  checked: '2026-01-01',
});

describe('what the build tells about missing routes', () => {
  it('is short where all are missing', () => {
    expect(tellMissing([organisation()])).toEqual(['Provkommunen saknar alla kontaktvägar.']);
  });

  it('names those that are missing', () => {
    expect(tellMissing([organisation('security', 'report-form', 'whistleblowing')])).toEqual([
      'Provkommunen saknar växel, synpunkter på tillgänglighet.',
    ]);
  });

  it('is nothing where none is', () => {
    expect(tellMissing([organisation(...CONTACT_PURPOSES)])).toEqual([]);
  });
});
