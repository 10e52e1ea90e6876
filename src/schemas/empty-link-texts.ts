/** Texts of a link that say as much of every link, in small letters: whoever listens from link to link learns nothing. */
export const EMPTY_LINK_TEXTS: ReadonlySet<string> = new Set([
  '',
  'här',
  'klicka här',
  'tryck här',
  'länk',
  'länken',
  'denna länk',
  'den här länken',
  'den här sidan',
  'läs mer',
  'läs mer här',
  'mer',
  'mer information',
]);
