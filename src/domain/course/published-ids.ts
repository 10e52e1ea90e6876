import type { IdKind } from '../words/finding.ts';

/**
 * What the ids of have been published, or a reader's browser may hold them: progress, the role and the municipality that were
 * chosen, and what was seen are kept by id.
 */
export const KEPT_IDS = [
  'area',
  'lesson',
  'sign',
  'question',
  'scenario',
  'dossier',
  'place',
  'role',
  'organisation',
] as const satisfies readonly IdKind[];
export type KeptId = (typeof KEPT_IDS)[number];

/** `content/published-ids.yaml`: every id that has gone out, with the version that it first was in. */
export interface PublishedIds {
  versions: { version: string; ids: Partial<Record<KeptId, string[]>> }[];
  /** Taken away for good, and never to be used again. */
  retired: { id: string; kind: KeptId; version: string }[];
}

/** An id that is there, of whatever kind. */
interface DeclaredId {
  collection: IdKind;
  id: string;
}

/**
 * The register with everything that is there now and was not in it, under `version`. What is in it stays as it is, also what
 * is there no longer: the content check tells about that. Pure.
 */
export function addPublishedIds(
  register: PublishedIds,
  declared: readonly DeclaredId[],
  version: string,
): PublishedIds {
  const known = new Set(listPublished(register).map(({ kind, id }) => `${kind} ${id}`));
  const added: PublishedIds['versions'][number]['ids'] = {};
  for (const kind of KEPT_IDS) {
    const ids = declared.flatMap(({ collection, id }) =>
      collection === kind && !known.has(`${kind} ${id}`) ? id : [],
    );
    if (ids.length > 0) added[kind] = ids;
  }
  if (Object.keys(added).length === 0) return register;
  const same = register.versions.find((other) => other.version === version);
  const ids: typeof added = {};
  for (const kind of KEPT_IDS) {
    const all = [...new Set([...(same?.ids[kind] ?? []), ...(added[kind] ?? [])])].sort();
    if (all.length > 0) ids[kind] = all;
  }
  const others = register.versions.filter((other) => other !== same);
  return { ...register, versions: [...others, { version, ids }] };
}

/** The register with an id among those that are gone for good. Throws when it never was in it. Pure. */
export function retireId(register: PublishedIds, id: string): PublishedIds {
  const found = listPublished(register).filter((other) => other.id === id && !other.isRetired);
  if (found.length === 0) throw new Error(`${id} has not been published, so there is nothing to retire`);
  return {
    versions: register.versions.map(({ version, ids }) => ({
      version,
      ids: Object.fromEntries(
        Object.entries(ids).map(([kind, all]) => [kind, all.filter((other) => other !== id)]),
      ),
    })),
    retired: [...register.retired, ...found.map(({ kind, version }) => ({ id, kind, version }))],
  };
}

/** Every id of the register. */
export function listPublished({
  versions,
  retired,
}: PublishedIds): { kind: KeptId; id: string; version: string; isRetired: boolean }[] {
  return [
    ...versions.flatMap(({ version, ids }) =>
      KEPT_IDS.flatMap((kind) => (ids[kind] ?? []).map((id) => ({ kind, id, version, isRetired: false }))),
    ),
    ...retired.map((one) => ({ ...one, isRetired: true })),
  ];
}
