import type { PlacedPath } from '../domain/decision-path/show-path.ts';
import type { LawRegister } from '../domain/law/law-register.ts';
import { getFiles } from './files.ts';

/** What has been read of each act. */
export const getLawRegisters = async (): Promise<LawRegister[]> =>
  (await getFiles()).lawRegisters.map(({ value }) => value);

/** All paths of questions; each is named after its guide. */
export const getPaths = async (): Promise<PlacedPath[]> =>
  (await getFiles()).paths.map(({ value, slug }) => ({ path: value, guide: slug }));

/** The path of the guide with the slug, if it has one. */
export const getPathOf = async (guide: string): Promise<PlacedPath | undefined> =>
  (await getPaths()).find((placed) => placed.guide === guide);
