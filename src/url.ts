import { withBase } from './domain/course/addresses.ts';

/** The address of a path on this site, wherever it is served. The only way to make an internal link. */
export const url = (path: string): string => withBase(import.meta.env.BASE_URL, path);
