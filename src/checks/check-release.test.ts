import { describe, expect, it } from 'vitest';
import type { AccessibilityStatement } from '../domain/course/accessibility-statement.ts';
import { CONTACT_PURPOSES, type Organisation } from '../domain/course/organisation.ts';
import { formatRelease, RELEASE_WARNINGS, releaseMessage } from '../schemas/release-messages.ts';
import { checkRelease, type ReleaseFacts } from './check-release.ts';

const publisher: Organisation = {
  id: 'provkommunen',
  name: 'Provkommunen',
  kind: 'municipality',
  website: 'https://prov.example',
  contacts: CONTACT_PURPOSES.map((purpose) => ({
    purpose,
    label: 'Väg',
    url: 'https://prov.example/vag',
    sources: [],
  })),
  checked: '2026-12-01',
};
const statement: AccessibilityStatement = {
  conformity: 'partial',
  assessed: '2026-01-31',
  updated: '2026-01-31',
  method: 'self',
  flaws: [{ what: 'En bild saknar text.', why: 'Den är ny.' }],
  burdens: [],
  outside: [],
  tests: { date: '2026-01-31', tool: 'axe', toolVersion: '4', pages: 3, states: 2, violations: 0, keys: 9 },
};
const ready: ReleaseFacts = {
  statement,
  publisher,
  version: '1.2.3',
  changelog: '# Changelog\n\n## 1.2.3 – 2026-02-01\n',
  publiccode: { url: 'https://kod.prov.se/se-signalerna', softwareVersion: '1.2.3' },
  site: 'https://signaler.prov.se',
  unregistered: 0,
  today: '2026-02-01',
};
const codes = (changed: Partial<ReleaseFacts>) =>
  checkRelease({ ...ready, ...changed }).map(({ code }) => code);
const withStatement = (changed: Partial<AccessibilityStatement>) => ({
  statement: { ...statement, ...changed },
});

describe('checkRelease', () => {
  it('lets a complete release through', () => {
    expect(codes({})).toEqual([]);
  });

  it('asks for somebody who answers for the site', () => {
    expect(codes({ publisher: { ...publisher, kind: 'collaboration' } })).toEqual(['no-publisher']);
  });

  it('asks for a message function with an address; a telephone is not enough', () => {
    const message = publisher.contacts.find(({ purpose }) => purpose === 'accessibility-message');
    const others = publisher.contacts.filter((contact) => contact !== message);
    const { url: _, ...byPhone } = { ...message, phone: '021-00 00 00' } as Required<
      Organisation['contacts'][number]
    >;
    expect(codes({ publisher: { ...publisher, contacts: [byPhone, ...others] } })).toEqual([
      'no-message-function',
    ]);
  });

  it('reminds of missing contacts without stopping', () => {
    const contacts = publisher.contacts.filter(({ purpose }) => purpose === 'accessibility-message');
    const found = checkRelease({ ...ready, publisher: { ...publisher, contacts } });
    expect(found).toEqual(
      (['switchboard', 'security', 'report-form', 'whistleblowing'] as const).map((purpose) => ({
        code: 'no-contact',
        organisation: 'provkommunen',
        purpose,
      })),
    );
    expect(RELEASE_WARNINGS.has('no-contact')).toBe(true);
  });

  it('lets a statement live for twelve months to the day, and warns after eleven', () => {
    expect(codes({ today: '2026-12-31' })).toEqual([]);
    expect(new Set(codes({ today: '2027-01-01' }))).toEqual(new Set(['soon-too-old']));
    expect(new Set(codes({ today: '2027-01-31' }))).toEqual(new Set(['soon-too-old']));
    expect(new Set(codes({ today: '2027-02-01' }))).toEqual(new Set(['too-old']));
  });

  it('holds what is claimed against what is listed', () => {
    expect(codes(withStatement({ conformity: 'full' }))).toEqual(['full-with-flaws']);
    expect(codes(withStatement({ flaws: [] }))).toEqual(['no-flaws']);
    expect(codes(withStatement({ conformity: 'full', flaws: [] }))).toEqual([]);
    expect(codes(withStatement({ tests: { ...statement.tests, violations: 2 } }))).toEqual([
      'test-violations',
    ]);
  });

  it('asks for a heading of the version in the changelog', () => {
    const publiccode = { ...ready.publiccode, softwareVersion: '1.2' };
    expect(codes({ version: '1.2', publiccode })).toEqual(['no-changelog']);
  });

  it('asks where the code is published', () => {
    const publiccode = { ...ready.publiccode, url: 'https://example.org/se-signalerna' };
    expect(codes({ publiccode })).toEqual(['no-repository']);
  });

  it('asks that publiccode.yml speaks of the same version', () => {
    expect(codes({ publiccode: { ...ready.publiccode, softwareVersion: '1.2.2' } })).toEqual([
      'other-version',
    ]);
  });

  it.each([
    'http://localhost:4321',
    'http://127.0.0.1:4321',
    'https://example.org',
    'https://kommun.example',
  ])('asks for the address of the site: %s is none', (site) => {
    expect(codes({ site })).toEqual(['no-site']);
  });

  it('asks for the ids that readers will keep', () => {
    expect(codes({ unregistered: 3 })).toEqual(['unregistered-ids']);
  });

  it('reminds of contacts that nobody has tried for a year', () => {
    const found = codes({ publisher: { ...publisher, checked: '2025-01-01' } });
    expect(found).toEqual(['contacts-too-old']);
    expect(RELEASE_WARNINGS.has('contacts-too-old')).toBe(true);
  });

  it('says in Swedish what to do about each problem', () => {
    const everything = checkRelease({
      ...ready,
      ...withStatement({ flaws: [], tests: { ...statement.tests, violations: 1 } }),
      publisher: { ...publisher, kind: 'collaboration', contacts: [] },
      version: '9.9.9',
      site: 'http://localhost:4321',
      unregistered: 1,
      today: '2028-01-01',
    });
    for (const problem of everything) {
      const { where, text } = releaseMessage(problem);
      expect(text).toMatch(/[a-zåäö]{4}/u);
      expect(where).toMatch(/^(?:kommandot|[\w./-]+\.(?:yaml|yml|md))$/u);
    }
    expect(everything.length).toBeGreaterThan(12);
  });

  it('says each problem on one line with the file to open, and the verdict last', () => {
    const text = formatRelease(checkRelease({ ...ready, site: 'http://localhost:4321', unregistered: 2 }));
    expect(text.split('\n')).toEqual([
      expect.stringMatching(/^Fel: kommandot: .*--site/u),
      expect.stringMatching(/^Fel: content\/published-ids\.yaml: .*fix:ids/u),
      'Åtgärda det som är fel (2) och kör igen.',
    ]);
  });
});
