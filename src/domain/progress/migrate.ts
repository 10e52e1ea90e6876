/** Turns the `progress` part of one version into that of the next. May throw on what it cannot read. */
export type Migration = (progress: unknown) => unknown;

/** In order: the first turns version 1 into version 2, the next version 2 into 3, and so on. */
const MIGRATIONS: readonly Migration[] = [];

/** The version that is written. */
export const CURRENT_VERSION = MIGRATIONS.length + 1;

/**
 * Brings the `progress` part of an envelope from an earlier version to the current one.
 * `migrations` is replaced only in tests. Throws what a migration throws.
 */
export function migrateProgress(
  progress: unknown,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): unknown {
  return migrations.slice(version - 1).reduce((older, migration) => migration(older), progress);
}
