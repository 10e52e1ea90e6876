import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContentVersion } from './content-version.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages/om.mdx'), '---\nupdated: 2026-03-01\n---\nText.\n');
  writeFileSync(join(folder, 'ui.yaml'), 'site: {}\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('readContentVersion', () => {
  it('begins with the latest day that a file was checked or changed', () => {
    writeFileSync(join(folder, 'a.yaml'), 'checked: "2026-05-02"\n');
    expect(readContentVersion(folder)).toMatch(/^2026-05-02\.[0-9a-f]{7}$/u);
  });

  it('is the same for the same files', () => {
    expect(readContentVersion(folder)).toBe(readContentVersion(folder));
  });

  it('is the same where Windows has saved the files: with carriage returns and a byte order mark', () => {
    const before = readContentVersion(folder);
    writeFileSync(join(folder, 'pages/om.mdx'), '\uFEFF---\r\nupdated: 2026-03-01\r\n---\r\nText.\r\n');
    expect(readContentVersion(folder)).toBe(before);
    expect(before).toMatch(/^2026-03-01\./u);
  });

  it('changes with any character, and with any name', () => {
    const before = readContentVersion(folder);
    writeFileSync(join(folder, 'ui.yaml'), 'site: {} \n');
    const changed = readContentVersion(folder);
    rmSync(join(folder, 'ui.yaml'));
    writeFileSync(join(folder, 'ui2.yaml'), 'site: {} \n');
    expect(new Set([before, changed, readContentVersion(folder)]).size).toBe(3);
  });

  it('changes with the additions of an organisation that are kept elsewhere', () => {
    const before = readContentVersion(folder);
    mkdirSync(join(folder, 'ours'));
    expect(readContentVersion(folder, join(folder, 'not-there'))).toBe(before);
    writeFileSync(join(folder, 'ours/organisation.yaml'), 'checked: 2026-05-02\n');
    expect(readContentVersion(join(folder, 'pages'), join(folder, 'ours'))).toMatch(/^2026-05-02\./u);
  });

  it('has only the digest where no file tells a day', () => {
    rmSync(join(folder, 'pages'), { recursive: true });
    expect(readContentVersion(folder)).toMatch(/^[0-9a-f]{7}$/u);
  });
});
