import { expect, it } from 'vitest';
import { CURRENT_VERSION, migrateProgress } from './migrate.ts';

it('leaves progress of the current version as it is', () => {
  const progress = { attempts: [] };
  expect(migrateProgress(progress, CURRENT_VERSION)).toBe(progress);
});

it('runs every migration from the stored version on, oldest first', () => {
  const migrations = ['2', '3', '4'].map((version) => (older: unknown) => `${older}>${version}`);
  expect(migrateProgress('1', 1, migrations)).toBe('1>2>3>4');
  expect(migrateProgress('3', 3, migrations)).toBe('3>4');
  expect(migrateProgress('4', 4, migrations)).toBe('4');
});
