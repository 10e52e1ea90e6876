import { LOCALE } from '../domain/words/locale.ts';

const titles = new Intl.Collator(LOCALE);

/** Orders titles and names as a Swedish reader expects: å, ä and ö last. */
export const compareTitles = (one: string, other: string): number => titles.compare(one, other);
