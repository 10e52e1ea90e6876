import { describe, expect, it } from 'vitest';
import { addToOrganisation, listMissingPurposes, type Organisation } from './organisation.ts';

const profile: Organisation = {
  id: 'provkommunen',
  name: 'Provkommunen',
  kind: 'municipality',
  website: 'https://www.provkommunen.example',
  contacts: [
    { purpose: 'switchboard', label: 'Växeln', phone: '000-00 00 00', sources: [] },
    { purpose: 'security', label: 'Säkerhet', phone: '000-00 00 01', sources: [] },
  ],
  checked: '2026-01-01',
};

describe('what an organisation adds to its profile', () => {
  it('leaves alone what it does not speak of', () => {
    const { name, website, kind, contacts } =
      addToOrganisation('provkommunen', profile, {
        text: 'Ring hellre än du mejlar.',
        checked: '2026-02-01',
      }) ?? {};
    expect({ name, website, kind, contacts }).toEqual({
      name: profile.name,
      website: profile.website,
      kind: profile.kind,
      contacts: profile.contacts,
    });
  });

  it('stands where both speak', () => {
    const added = addToOrganisation('provkommunen', profile, { name: 'Provstad', checked: '2026-02-01' });
    expect(added).toMatchObject({ id: 'provkommunen', name: 'Provstad', checked: '2026-02-01' });
  });

  it('replaces the routes of a purpose, and keeps those of the others', () => {
    const added = addToOrganisation('provkommunen', profile, {
      contacts: [
        { purpose: 'security', label: 'Trygghetsjouren', sources: [] },
        { purpose: 'report-form', label: 'Formuläret', sources: [] },
      ],
      checked: '2026-02-01',
    });
    expect(added?.contacts.map(({ label }) => label)).toEqual(['Växeln', 'Trygghetsjouren', 'Formuläret']);
  });

  it('is a profile in itself when it has a name and an address', () => {
    const added = addToOrganisation('annan', undefined, {
      name: 'Annan kommun',
      website: 'https://www.annan.example',
      checked: '2026-02-01',
    });
    expect(added).toMatchObject({ id: 'annan', kind: 'municipality', contacts: [] });
  });

  it('is none without them', () => {
    expect(addToOrganisation('annan', undefined, { name: 'Annan', checked: '2026-02-01' })).toBeUndefined();
  });
});

describe('the missing purposes', () => {
  it('are those without a route, in the order that the reader sees them', () => {
    expect(listMissingPurposes(profile)).toEqual(['report-form', 'whistleblowing', 'accessibility-message']);
  });
});
