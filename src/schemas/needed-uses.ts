import type { Need } from '../domain/course/needed-ids.ts';

/** What the site uses each thing for that its code names, as an author is told when it is gone. */
export const NEEDED_USES: Readonly<Record<Need, string>> = {
  tellGuide: 'varje tecken länkar till den',
  collaboration: 'webbplatsen är dess när den inte byggs för en kommun',
  aboutPage: 'sidfoten länkar till den från varje sida',
  privacyPage: 'sidfoten och Min sida länkar till den',
  accessibilityPage: 'sidfoten länkar till den från varje sida',
};
