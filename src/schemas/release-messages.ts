import type { ContactPurpose } from '../domain/course/organisation.ts';

/** What keeps a build from being published; `warning` lets it pass and reminds. */
export type ReleaseProblem =
  | { code: 'no-publisher' }
  | { code: 'no-message-function'; organisation: string }
  | { code: 'no-contact'; organisation: string; purpose: ContactPurpose }
  | { code: 'too-old'; field: string; day: string }
  | { code: 'soon-too-old'; field: string; day: string }
  | { code: 'full-with-flaws'; flaws: number }
  | { code: 'no-flaws' }
  | { code: 'test-violations'; violations: number }
  | { code: 'no-changelog'; version: string }
  | { code: 'no-repository' };

export const RELEASE_WARNINGS: ReadonlySet<ReleaseProblem['code']> = new Set(['soon-too-old', 'no-contact']);

const CONTACTS: Partial<Record<ContactPurpose, string>> = {
  security: 'säkerhetsfunktionen',
  'report-form': 'formuläret för anmälan',
};

/** The problem in Swedish, with what to do about it. */
export function releaseMessage(problem: ReleaseProblem): string {
  switch (problem.code) {
    case 'no-publisher':
      return 'Ingen organisation svarar för webbplatsen. En tillgänglighetsredogörelse måste säga vem det är. Bygg med ORGANISATION=<id>, ett id från content/organisations.';
    case 'no-message-function':
      return `Det går inte att meddela en brist i tillgänglighet. Lagen kräver en meddelandefunktion som fungerar utan att man uppger namn; e-post och telefon räcker inte. Lägg till en kontaktväg med purpose: accessibility-message och url i content/local/${problem.organisation}/organisation.yaml.`;
    case 'no-contact':
      return `Vägen till ${CONTACTS[problem.purpose] ?? problem.purpose} saknas. Läsaren ser att den saknas. Fyll i den i content/local/${problem.organisation}/organisation.yaml när uppgiften är kontrollerad.`;
    case 'too-old':
      return `${problem.field} i content/accessibility.yaml är ${problem.day}, alltså mer än 12 månader sedan. Redogörelsen ska ses över varje år. Bedöm webbplatsen på nytt och ändra dagen (provet: npm run record:accessibility).`;
    case 'soon-too-old':
      return `${problem.field} i content/accessibility.yaml är ${problem.day} och blir snart för gammal. Planera nästa genomgång.`;
    case 'full-with-flaws':
      return `content/accessibility.yaml säger att webbplatsen är helt förenlig men räknar upp brister (${problem.flaws}). Skriv conformity: partial, eller ta bort bristerna när de är åtgärdade.`;
    case 'no-flaws':
      return 'content/accessibility.yaml säger att webbplatsen inte är helt förenlig men nämner ingen brist. Lista bristerna under flaws.';
    case 'test-violations':
      return `Det senaste automatiska provet hittade fel (${problem.violations}). Åtgärda dem och kör npm run record:accessibility.`;
    case 'no-changelog':
      return `CHANGELOG.md har ingen rubrik för version ${problem.version}. Skriv ”## ${problem.version} – ÅÅÅÅ-MM-DD” och vad som är nytt.`;
    case 'no-repository':
      return 'publiccode.yml säger inte var koden är publicerad. Skriv adressen under url.';
  }
}

/** Every problem on a line, and a last line that says whether the build may be published. */
export function formatRelease(problems: readonly ReleaseProblem[]): string {
  const stops = problems.filter(({ code }) => !RELEASE_WARNINGS.has(code));
  return [
    ...problems.map(
      (problem) => `${RELEASE_WARNINGS.has(problem.code) ? 'Påminnelse' : 'Fel'}: ${releaseMessage(problem)}`,
    ),
    stops.length === 0 ? 'Klart att publicera.' : `Åtgärda det som är fel (${stops.length}) och kör igen.`,
  ].join('\n');
}
