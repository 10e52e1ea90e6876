import type { PathAnswer } from '../domain/decision-path/decision-path.ts';
import type { ChapterKind, ParagraphKey, ParagraphRole } from '../domain/review/review-paper.ts';
import type { Strength, Truth } from '../domain/words/vocabulary.ts';

/** The words of the copy for whoever reviews (`npm run review:copy`). Editors and reviewers read them, never readers. */
export const REVIEW_WORDS = {
  site: 'Se signalerna',
  kind: 'Granskningsexemplar',
  everything: 'Hela innehållet',
  common: 'Gemensamt för alla områden',
  about: 'Webbutbildning för kommunens medarbetare om tecken på organiserad brottslighet och välfärdsbrott',
  notReviewed: 'Ingen jurist har granskat texterna förrän någon har skrivit under sist i dokumentet.',
  version: 'Innehållets version',
  printed: 'Utskrivet',
  extent: 'Omfattar',
  howTitle: 'Så läser du',
  how: [
    'Varje stycke har ett nummer. Skriv en kommentar i Word vid stycket, eller hänvisa till numret. Numren gäller just det här dokumentet.',
    'Till höger står det som stycket bygger på. Bokstaven i texten visar var det åberopas. Under lagrummet står i grått vad redaktionens register säger att det innebär: rätta gärna också det.',
    'Öppna frågor är röda i marginalen och samlade sist i varje del, med plats för svar.',
    'Raden under numret och sökvägen vid rubriken visar var texten finns, så att en redaktör hittar dit.',
    'Frågor, fall, akter och dokument är påhittade. Vid varje svar står om det räknas som rätt, och vad läsaren får veta efteråt.',
  ],
  lawsTitle: 'Lagtexter som är lästa',
  act: 'Lag',
  text: 'Lydelse som lästes',
  checked: 'Kontrollerad',
  noState: 'lydelsen är inte antecknad',
  notRead: 'inte läst i lagtext',
  contentsTitle: 'Innehåll',
  openTitle: 'Öppna frågor',
  answer: 'Svar:',
  noOpen: 'Inga frågor är antecknade.',
  open: 'Öppet',
  basis: 'Bygger på',
  professionalKnowledge: 'Yrkeskunskap',
  feedback: 'Läsaren får veta',
  registerSpeaks: 'Läsaren ser det som registret säger.',
  line: 'rad',
  sourcesTitle: 'Källor i dokumentet',
  whole: 'läst i sin helhet',
  excerpt: 'läst i utdrag',
  signTitle: 'Underskrift',
  sign: 'Jag har granskat det som anges under Omfattning och står för det med de ändringar som framgår av mina kommentarer. Omfattningen visas ordagrant på webbplatsen, tillsammans med namn, titel och datum.',
  signFields: [
    'Namn',
    'Titel och arbetsplats',
    'Omfattning, till exempel ”alla lagrum i området Vård och omsorg”',
    'Det som inte har granskats',
    'Datum',
    'Underskrift',
  ],
} as const;

export const CHAPTER_TITLES: Record<ChapterKind, string> = {
  area: 'Området',
  lessons: 'Lektioner',
  signs: 'Tecken',
  questions: 'Frågor',
  scenarios: 'Fall',
  dossiers: 'Akter',
  sessions: 'Pass i kunskapsdagen',
  guides: 'Guider',
  paths: 'Vägen ”Får jag lämna uppgiften?”',
  terms: 'Ordlista',
  pages: 'Sidor',
};

/** What stands before a paragraph; nothing where the text speaks for itself. */
export const ROLE_LABELS: Record<ParagraphRole, string> = {
  heading: '',
  paragraph: '',
  'list-item': '',
  row: '',
  quoted: 'Påhittat dokument eller citat',
  caption: 'Rubrik i ruta',
  placed: '',
  lead: 'Ingress',
  goal: 'Mål',
  audience: 'För vem',
  material: 'Material',
  room: 'Rummet',
  definition: 'Förklaring',
  observation: 'Så kan det se ut',
  innocent: 'Det kan också bero på',
  'stronger-with': 'Väger tyngre tillsammans med tecken',
  check: 'Behöver du veta',
  action: 'Gör så här',
  tell: 'Vem du får berätta för',
  provision: 'Lagrum',
  role: 'Läsarens roll',
  situation: 'Situation',
  prompt: 'Fråga',
  verdict: 'Bedömning',
  option: 'Svar',
  step: 'Steg i rätt ordning',
  choice: 'Val',
  pair: 'Rad och rätt val',
  gap: 'Lucka',
  decides: 'Det som avgör, till skillnad från tvillingfrågan',
  evidence: 'Uppgift',
  costs: 'Det kostar valet',
  ending: 'Slut',
  'what-next': 'Sedan',
  reason: 'Skäl att välja mellan',
  detail: 'Facit',
  help: 'Hjälp att svara',
  way: 'Val som leder till',
  ask: 'Fråga till juristen',
  write: 'Skriv ner',
  note: 'Anteckning att kopiera',
  meanwhile: 'Under tiden',
};

export const KEY_LABELS: Record<ParagraphKey, string> = {
  right: 'rätt',
  wrong: 'fel',
  partly: 'delvis rätt',
  'no-mark': 'ska inte markeras',
  sign: 'tecken',
  miss: 'fel: låter det passera',
  'false-alarm': 'fel: går för långt',
  fact: 'fel i sak',
  signal: 'signal',
  unclear: 'oklart',
  innocent: 'inget',
  supports: 'talar för',
  explains: 'förklarar',
  neutral: 'varken eller',
};

export const STRENGTH_LABELS: Record<Strength, string> = {
  weak: 'Svagt tecken',
  moderate: 'Måttligt tecken',
  strong: 'Starkt tecken',
};

export const TRUTH_LABELS: Record<Truth, string> = {
  signal: 'Var en signal',
  unclear: 'Gick inte att avgöra',
  innocent: 'Var inget',
};

export const ANSWER_LABELS: Record<PathAnswer, string> = {
  must: 'Ja, ni ska',
  may: 'Ja, ni får',
  'must-not': 'Nej',
  lawyer: 'Fråga jurist',
};

export const placedText = (number: string | undefined) =>
  number === undefined ? 'Här visas en text ur en annan del.' : `Här visas ${number}.`;

export const extentText = (sections: number, paragraphs: number) =>
  `${sections} texter med ${paragraphs} numrerade stycken`;

export const pageText = { page: 'Sida ', of: ' av ' } as const;

/** The document was written. */
export const writtenText = (file: string, paragraphs: number) => `${file}: ${paragraphs} numrerade stycken.`;

export const usageText = (areas: readonly string[]) =>
  `Skriv ett områdes adress eller id, eller --all:\n  npm run review:copy -- --area ${areas[0] ?? 'omrade'}\n  npm run review:copy -- --all\nOmrådena är ${areas.join(', ')}.`;
