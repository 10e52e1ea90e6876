/**
 * The language of the site, as a BCP 47 tag. Pages are marked with it, and everything that goes through `Intl` – days,
 * plural forms, numbers, the alphabet – names it, so that another language is one edit here.
 */
export const LOCALE = 'sv';

/** The same with the country, for files whose programs want it: slides and Word documents. */
export const LOCALE_WITH_COUNTRY = 'sv-SE';
