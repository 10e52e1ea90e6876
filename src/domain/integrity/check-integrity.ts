import type { Finding } from '../words/finding.ts';
import { checkAdditions } from './check-additions.ts';
import { checkCitations } from './check-citations.ts';
import { checkDates } from './check-dates.ts';
import { checkDossiers } from './check-dossiers.ts';
import { checkFigures } from './check-figures.ts';
import { checkGuessing } from './check-guessing.ts';
import { checkImages } from './check-images.ts';
import { checkLanguage } from './check-language.ts';
import { checkLaws } from './check-laws.ts';
import { checkLinks } from './check-links.ts';
import { checkMannerisms } from './check-mannerisms.ts';
import { checkMarkup } from './check-markup.ts';
import { checkNeeded } from './check-needed.ts';
import { checkOrganisations } from './check-organisations.ts';
import { checkPaths } from './check-paths.ts';
import { checkPictures } from './check-pictures.ts';
import { checkPlaces } from './check-places.ts';
import { checkPublishedIds } from './check-published-ids.ts';
import { checkQuestions } from './check-questions.ts';
import { checkReferences } from './check-references.ts';
import { checkRoles } from './check-roles.ts';
import { checkScenarios } from './check-scenarios.ts';
import { checkSearch } from './check-search.ts';
import { checkSessions } from './check-sessions.ts';
import { checkSigns } from './check-signs.ts';
import { checkSteps } from './check-steps.ts';
import { checkTextImages } from './check-text-images.ts';
import type { CourseContent } from './course-content.ts';

/** Every rule that needs more than one field to see, over the whole content. `today` is `YYYY-MM-DD`. */
export function checkIntegrity(content: CourseContent, today: string): Finding[] {
  return [
    ...checkReferences(content),
    ...checkNeeded(content),
    ...checkPublishedIds(content),
    ...checkRoles(content),
    ...checkOrganisations(content),
    ...checkAdditions(content),
    ...checkCitations(content),
    ...checkLaws(content),
    ...checkPaths(content),
    ...checkLinks(content),
    ...checkImages(content),
    ...checkPictures(content),
    ...checkSigns(content),
    ...checkSearch(content),
    ...checkSessions(content),
    ...checkQuestions(content),
    ...checkDossiers(content),
    ...checkPlaces(content),
    ...checkFigures(content),
    ...checkScenarios(content),
    ...checkDates(content, today),
    ...checkSteps(content),
    ...checkMarkup(content),
    ...checkTextImages(content),
    ...checkLanguage(content),
    ...checkMannerisms(content),
    ...checkGuessing(content),
  ];
}
