import type { ContactPurpose } from '../domain/course/organisation.ts';

/** What keeps a build from being published; `warning` lets it pass and reminds. */
export type ReleaseProblem =
  | { code: 'no-publisher' }
  | { code: 'no-message-function'; organisation: string }
  | { code: 'no-contact'; organisation: string; purpose: ContactPurpose }
  | { code: 'contacts-too-old'; organisation: string; day: string }
  | { code: 'no-site'; site: string }
  | { code: 'too-old'; field: string; day: string }
  | { code: 'soon-too-old'; field: string; day: string }
  | { code: 'full-with-flaws'; flaws: number }
  | { code: 'no-flaws' }
  | { code: 'test-violations'; violations: number }
  | { code: 'no-changelog'; version: string }
  | { code: 'other-version'; version: string; said: string }
  | { code: 'no-repository' }
  | { code: 'unregistered-ids'; count: number };

export const RELEASE_WARNINGS: ReadonlySet<ReleaseProblem['code']> = new Set([
  'soon-too-old',
  'no-contact',
  'contacts-too-old',
]);

const CONTACTS: Readonly<Record<ContactPurpose, string>> = {
  switchboard: 'växeln',
  security: 'säkerhetsfunktionen',
  'report-form': 'formuläret för anmälan',
  whistleblowing: 'visselblåsningen',
  'accessibility-message': 'meddelanden om tillgänglighet',
};

const STATEMENT = 'content/accessibility.yaml';
const COMMAND = 'kommandot';

/** Where a problem is mended: the file to open, or the command; and the problem in Swedish, with what to do about it. */
export function releaseMessage(problem: ReleaseProblem): { where: string; text: string } {
  switch (problem.code) {
    case 'no-publisher':
      return {
        where: COMMAND,
        text: 'Ingen organisation svarar för webbplatsen. En tillgänglighetsredogörelse måste säga vem det är. Bygg med --organisation <id>, ett id från content/organisations.',
      };
    case 'no-message-function':
      return {
        where: additionOf(problem),
        text: 'Det går inte att meddela en brist i tillgänglighet. Lagen kräver en meddelandefunktion som fungerar utan att man uppger namn; e-post och telefon räcker inte. Lägg till en kontaktväg med purpose: accessibility-message och url.',
      };
    case 'no-contact':
      return {
        where: additionOf(problem),
        text: `Vägen till ${CONTACTS[problem.purpose]} saknas, och läsaren ser att den saknas. Lägg till en kontaktväg med purpose: ${problem.purpose} när uppgiften är kontrollerad.`,
      };
    case 'contacts-too-old':
      return {
        where: additionOf(problem),
        text: `Kontaktvägarna kontrollerades ${problem.day}, mer än 12 månader sedan. Pröva varje nummer och adress och ändra checked.`,
      };
    case 'no-site':
      return {
        where: COMMAND,
        text: `Webbplatsens adress är inte satt (${problem.site}). Den behövs i webbplatskartan, i länkar som delas och i kalenderfiler. Bygg med --site https://er-adress.se`,
      };
    case 'too-old':
      return {
        where: STATEMENT,
        text: `${problem.field} är ${problem.day}, alltså mer än 12 månader sedan. Redogörelsen ska ses över varje år. Bedöm webbplatsen på nytt och ändra dagen (provet: npm run record:accessibility). Kommunens egen dag står i content/local/<id>/accessibility.yaml.`,
      };
    case 'soon-too-old':
      return {
        where: STATEMENT,
        text: `${problem.field} är ${problem.day} och blir snart för gammal. Planera nästa genomgång.`,
      };
    case 'full-with-flaws':
      return {
        where: STATEMENT,
        text: `Redogörelsen säger att webbplatsen är helt förenlig men räknar upp brister (${problem.flaws}). Skriv conformity: partial, eller ta bort bristerna när de är åtgärdade.`,
      };
    case 'no-flaws':
      return {
        where: STATEMENT,
        text: 'Redogörelsen säger att webbplatsen inte är helt förenlig men nämner ingen brist. Lista bristerna under flaws.',
      };
    case 'test-violations':
      return {
        where: STATEMENT,
        text: `Det senaste automatiska provet hittade fel (${problem.violations}). Åtgärda dem och kör npm run record:accessibility.`,
      };
    case 'no-changelog':
      return {
        where: 'CHANGELOG.md',
        text: `Det finns ingen rubrik för version ${problem.version}. Skriv ”## ${problem.version} – ÅÅÅÅ-MM-DD” och vad som är nytt.`,
      };
    case 'other-version':
      return {
        where: 'publiccode.yml',
        text: `softwareVersion är ${problem.said}, men package.json säger ${problem.version}. Skriv samma version, och dagen under releaseDate.`,
      };
    case 'no-repository':
      return {
        where: 'publiccode.yml',
        text: 'Det står inte var koden är publicerad. Skriv adressen under url, eller kommunens egen under repository i content/local/<id>/organisation.yaml.',
      };
    case 'unregistered-ids':
      return {
        where: 'content/published-ids.yaml',
        text: `Nya id som inte är med i registret (${problem.count}). Kör npm run fix:ids, så att ett id som senare ändras märks.`,
      };
  }
}

const additionOf = ({ organisation }: { organisation: string }) =>
  `content/local/${organisation}/organisation.yaml`;

/** Every problem on a line with the file to open, and a last line that says whether the build may be published. */
export function formatRelease(problems: readonly ReleaseProblem[]): string {
  const stops = problems.filter(({ code }) => !RELEASE_WARNINGS.has(code));
  const reminders = problems.filter(({ code }) => RELEASE_WARNINGS.has(code));
  return [
    ...reminders.map((problem) => formatProblem('Påminnelse', problem)),
    ...stops.map((problem) => formatProblem('Fel', problem)),
    stops.length === 0 ? 'Klart att publicera.' : `Åtgärda det som är fel (${stops.length}) och kör igen.`,
  ].join('\n');
}

function formatProblem(label: string, problem: ReleaseProblem): string {
  const { where, text } = releaseMessage(problem);
  return `${label}: ${where}: ${text}`;
}

/** What is said of a package. */
export const RELEASE_TEXTS = {
  uncommitted:
    'Påminnelse: git: Arbetsmappen har ändringar som inte är sparade i git. Ingen kan göra samma paket igen.',
  packed: (file: string, files: number, bytes: number, digest: string) =>
    `Paketet är gjort: ${file} (${files} filer, ${(bytes / 1e6).toFixed(1).replace('.', ',')} MB)\nSHA-256: ${digest}`,
} as const;
