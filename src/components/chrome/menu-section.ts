/** A place in the main menu. */
export type MenuSection = 'learn' | 'practice' | 'signs' | 'report' | 'mine' | 'day' | 'glossary';
