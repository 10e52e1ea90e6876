import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, it } from 'vitest';
import { createSoftwareBill, type Lockfile } from './software-bill.ts';

const integrity = `sha512-${Buffer.from('x'.repeat(64)).toString('base64')}`;
const lockfile: Lockfile = {
  packages: {
    '': { name: 'site', version: '1.2.3', license: 'EUPL-1.2' },
    'node_modules/shown': { version: '1.0.0', license: 'MIT', integrity },
    'node_modules/tool': { version: '2.0.0', license: '(MIT OR Apache-2.0)' },
    'node_modules/tool/node_modules/shown': { version: '0.9.0', license: 'MIT' },
    'node_modules/@scope/font': { version: '5.0.0', license: 'OFL-1.1' },
  },
};
const bundled = new Set(['shown', '@scope/font']);
const components = (): Record<string, unknown>[] =>
  JSON.parse(createSoftwareBill(lockfile, bundled)).components;

describe('the software bill of materials', () => {
  it('is a valid CycloneDX document', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(createSoftwareBill(lockfile, bundled))).toBeNull();
  });

  it('tells what the browser gets apart from what only built it', () => {
    const scopes = components().map(({ name, version, scope }) => `${name} ${version} ${scope}`);
    expect(scopes.sort()).toEqual([
      'font 5.0.0 required',
      'shown 0.9.0 excluded',
      'shown 1.0.0 required',
      'tool 2.0.0 excluded',
    ]);
  });

  it('gives a package its address, its licence and its digest', () => {
    const shown = components().find(({ version }) => version === '1.0.0');
    expect(shown).toMatchObject({
      purl: 'pkg:npm/shown@1.0.0',
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: '78'.repeat(64) }],
    });
    expect(components().map(({ purl }) => purl)).toContain('pkg:npm/%40scope/font@5.0.0');
  });

  it('keeps a choice between licences as one', () => {
    const tool = components().find(({ name }) => name === 'tool');
    expect(tool).toMatchObject({ licenses: [{ expression: '(MIT OR Apache-2.0)' }] });
  });

  it('is the same for the same lockfile', () => {
    expect(createSoftwareBill(lockfile, bundled)).toBe(createSoftwareBill(lockfile, bundled));
  });

  it('refuses to leave out what the browser gets', () => {
    expect(() => createSoftwareBill(lockfile, new Set(['unknown']))).toThrow(/lacks unknown/u);
  });
});
