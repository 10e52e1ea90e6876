/** What every id and address of an organisation's own content begins with, and no other. */
export const LOCAL_WORD = 'egen';

/**
 * What an organisation's own ids and names of files begin with. The word is no organisation's and the course never uses it, so
 * that neither a new version nor another municipality can ever have the same id.
 */
export const localPrefix = (organisation: string): string => `${LOCAL_WORD}-${organisation}-`;

/** Whether an id or a name is one that only an organisation's own content may have. */
export const isLocalId = (id: string): boolean => id.startsWith(`${LOCAL_WORD}-`);
