import { describe, expect, it } from 'vitest';
import type { AccessibilityStatement } from '../domain/course/accessibility-statement.ts';
import type { Organisation } from '../domain/course/organisation.ts';
import { RELEASE_WARNINGS, releaseMessage } from '../schemas/release-messages.ts';
import { checkRelease, type ReleaseFacts } from './check-release.ts';

const publisher: Organisation = {
  id: 'provkommunen',
  name: 'Provkommunen',
  kind: 'municipality',
  website: 'https://prov.example',
  contacts: (['accessibility-message', 'security', 'report-form'] as const).map((purpose) => ({
    purpose,
    label: 'Väg',
    url: 'https://prov.example/vag',
    sources: [],
  })),
  checked: '2026-01-01',
};
const statement: AccessibilityStatement = {
  conformity: 'partial',
  assessed: '2026-01-31',
  updated: '2026-01-31',
  method: 'self',
  flaws: [{ what: 'En bild saknar text.', why: 'Den är ny.' }],
  burdens: [],
  outside: [],
  tests: { date: '2026-01-31', tool: 'axe', toolVersion: '4', pages: 3, violations: 0 },
};
const ready: ReleaseFacts = {
  statement,
  publisher,
  version: '1.2.3',
  changelog: '# Changelog\n\n## 1.2.3 – 2026-02-01\n',
  repository: 'https://kod.prov.example/se-signalerna',
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
    const [message, ...others] = publisher.contacts;
    const { url: _, ...byPhone } = { ...message, phone: '021-00 00 00' } as Required<
      Organisation['contacts'][number]
    >;
    expect(codes({ publisher: { ...publisher, contacts: [byPhone, ...others] } })).toEqual([
      'no-message-function',
    ]);
  });

  it('reminds of missing contacts without stopping', () => {
    const found = codes({ publisher: { ...publisher, contacts: publisher.contacts.slice(0, 1) } });
    expect(found).toEqual(['no-contact', 'no-contact']);
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
    expect(codes({ version: '1.2' })).toEqual(['no-changelog']);
  });

  it('asks where the code is published', () => {
    expect(codes({ repository: 'https://example.org/se-signalerna' })).toEqual(['no-repository']);
  });

  it('says in Swedish what to do about each problem', () => {
    const everything = checkRelease({
      ...ready,
      ...withStatement({ flaws: [], tests: { ...statement.tests, violations: 1 } }),
      publisher: { ...publisher, kind: 'collaboration', contacts: [] },
      version: '9.9.9',
      today: '2028-01-01',
    });
    for (const problem of everything) expect(releaseMessage(problem)).toMatch(/[a-zåäö]{4}.*\.$/u);
    expect(everything.length).toBeGreaterThan(7);
  });
});
