import { checkCitations } from './check-citations.ts';
import { checkDates } from './check-dates.ts';
import { checkDossiers } from './check-dossiers.ts';
import { checkLanguage } from './check-language.ts';
import { checkLinks } from './check-links.ts';
import { checkOrganisations } from './check-organisations.ts';
import { checkQuestions } from './check-questions.ts';
import { checkReferences } from './check-references.ts';
import { checkScenarios } from './check-scenarios.ts';
import { checkSessions } from './check-sessions.ts';
import { checkSigns } from './check-signs.ts';
import type { CourseContent } from './course-content.ts';
import type { Finding } from './finding.ts';

/** Every rule that needs more than one field to see, over the whole content. `today` is `YYYY-MM-DD`. */
export function checkIntegrity(content: CourseContent, today: string): Finding[] {
  return [
    ...checkReferences(content),
    ...checkOrganisations(content),
    ...checkCitations(content),
    ...checkLinks(content),
    ...checkSigns(content),
    ...checkSessions(content),
    ...checkQuestions(content),
    ...checkDossiers(content),
    ...checkScenarios(content),
    ...checkDates(content, today),
    ...checkLanguage(content),
  ];
}
