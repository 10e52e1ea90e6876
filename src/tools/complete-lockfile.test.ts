import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLockfile, type Lockfile, missingOptionals } from './complete-lockfile.ts';

describe('the lockfile', () => {
  it('knows the optional packages of every platform, or npm ci refuses it (npm run fix:lockfile)', () => {
    const lockfile: Lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect(missingOptionals(lockfile).map(({ name }) => name)).toEqual([]);
  });

  it('does not record where packages were downloaded from', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/);
  });
});

describe('completeLockfile', () => {
  const lockfile: Lockfile = {
    packages: {
      '': {},
      'node_modules/tool': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: {
          '@tool/linux-x64-musl': '1.0.0',
          '@tool/win32-arm64': '1.0.0',
          own: '^2.0.0',
        },
      },
      'node_modules/tool/node_modules/own': { version: '2.1.0' },
    },
  };

  it('adds what is missing, with the platform it is for', () => {
    expect(completeLockfile(lockfile).packages).toMatchObject({
      'node_modules/@tool/linux-x64-musl': {
        version: '1.0.0',
        dev: true,
        optional: true,
        os: ['linux'],
        cpu: ['x64'],
        libc: ['musl'],
      },
      'node_modules/@tool/win32-arm64': {
        version: '1.0.0',
        dev: true,
        optional: true,
        os: ['win32'],
        cpu: ['arm64'],
      },
    });
  });

  it('leaves a package alone that lies with the one that needs it', () => {
    expect(completeLockfile(lockfile).packages['node_modules/own']).toBeUndefined();
  });

  it('has nothing to add the second time', () => {
    expect(missingOptionals(completeLockfile(lockfile))).toEqual([]);
  });
});
