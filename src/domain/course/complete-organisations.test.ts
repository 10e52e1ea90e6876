import { describe, expect, it } from 'vitest';
import { completeOrganisations } from './complete-organisations.ts';
import type { Organisation, OrganisationAddition } from './organisation.ts';

const profile = (id: string, more: Partial<Organisation> = {}) => ({
  value: {
    id,
    name: `Kommun ${id}`,
    kind: 'municipality',
    website: `https://${id}.se`,
    contacts: [],
    checked: '2026-11-01',
    ...more,
  } satisfies Organisation,
});
const addition = (organisation: string, value: Partial<OrganisationAddition>) => ({
  organisation,
  value: { checked: '2026-11-02', ...value },
});
const route = (purpose: 'security' | 'switchboard', label: string) => ({ purpose, label, sources: [] });

describe('organisations with what they have added', () => {
  it('are listed by id, each once', () => {
    const all = completeOrganisations({
      organisations: [profile('sala'), profile('arboga')],
      organisationAdditions: [addition('koping', { name: 'Köping', website: 'https://koping.se' })],
    });
    expect(all.map(({ id, name, kind }) => [id, name, kind])).toEqual([
      ['arboga', 'Kommun arboga', 'municipality'],
      ['koping', 'Köping', 'municipality'],
      ['sala', 'Kommun sala', 'municipality'],
    ]);
  });

  it('have what was added in place of their own, and the other routes as they were', () => {
    const contacts = [route('security', 'Gammal'), route('switchboard', 'Växel')];
    const [sala] = completeOrganisations({
      organisations: [profile('sala', { contacts, kind: 'collaboration' })],
      organisationAdditions: [addition('sala', { name: 'Sala kommun', contacts: [route('security', 'Ny')] })],
    });
    expect(sala).toMatchObject({
      name: 'Sala kommun',
      website: 'https://sala.se',
      kind: 'collaboration',
      checked: '2026-11-02',
    });
    expect(sala?.contacts.map(({ label }) => label)).toEqual(['Växel', 'Ny']);
  });

  it('are left out where what was added is no whole profile', () => {
    expect(
      completeOrganisations({
        organisations: [],
        organisationAdditions: [
          addition('koping', { name: 'Köping' }),
          addition('sala', { website: 'https://sala.se' }),
        ],
      }),
    ).toEqual([]);
  });
});
