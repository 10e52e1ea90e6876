import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DecisionPath, PathAnswer } from '../domain/decision-path/decision-path.ts';
import { decisionPathSchema } from '../schemas/decision-path.ts';

/** What somebody at work has in hand, the answers they give on the way, and where it has to end. */
interface Situation {
  role: string;
  has: string;
  answers: string[];
  ending: string;
  answer: PathAnswer;
}

const path: DecisionPath = decisionPathSchema.parse(
  parse(await readFile(new URL('../../content/paths/far-jag-lamna-uppgiften.yaml', import.meta.url), 'utf8')),
);

const information = 'En uppgift om en person eller ett företag';
const from = {
  supervision: [information, 'Bygg, miljö, livsmedel, räddningstjänst eller annan tillsyn över företag'],
  alcohol: [information, 'Serveringstillstånd eller tobak'],
  social: [information, 'Socialtjänst eller LSS, också parkeringstillstånd för rörelsehindrade'],
  procurement: [information, 'Upphandling eller avtal'],
  transport: [information, 'Färdtjänst'],
  school: [information, 'Skola eller förskola'],
  care: [information, 'Kommunens hälso- och sjukvård'],
  company: [information, 'Ett kommunalt bolag'],
  provider: [information, 'En privat utförare'],
  reception: [information, 'Reception, växel eller kontaktcenter'],
  other: [
    information,
    'Något annat, till exempel ekonomi, personal, föreningsbidrag eller bostadsanpassning',
  ],
};
const police = 'Polis, åklagare eller någon annan som utreder brott, också hos Skatteverket';
const payer = 'Försäkringskassan eller någon annan som betalar ut stöd';
const wrongPayment = 'Försäkringskassan eller någon annan, för att ett stöd verkar fel';
const taxAsks = 'Skatteverket, som har begärt den för skatt eller avgifter';
const insuranceAsks = 'Försäkringskassan eller Pensionsmyndigheten, som har begärt den';
const againstWrongPayments = 'En myndighet, kommun eller a-kassa som behöver den mot fel stöd till enskilda';
const authorityAsks =
  'En fråga från en annan myndighet än polisen, till exempel Skatteverket eller socialtjänsten';
const tenderAsked =
  'Skatteverket, Försäkringskassan, Pensionsmyndigheten eller någon som granskar oss, som har begärt den';
const board = 'En annan nämnd, kommun eller myndighet';
const tip = 'Namnet på någon som har tipsat, anmält eller klagat';
const neighbour = 'I bygg, miljö eller livsmedel, från en granne eller annan utan affärer med företaget';
const customer =
  'I tillsyn, från företagets kund, hyresgäst, leverantör eller anställda, eller om alkohol, tobak eller brand';
const chosen =
  'Leverantören är vald eller avtalet skrivet, eller det gäller en ansökan i ett valfrihetssystem';
const notHeadTeacher =
  'I en skola, en förskola, ett fritidshem eller öppen fritidsverksamhet, och jag är inte rektor';
const ombudsman = 'JO eller Justitiekanslern, som har begärt den';
const auditors = 'JO eller kommunens revisorer, som har begärt den';
const reviewerAsks = 'Arbetsmiljöverket eller en annan myndighet som har begärt den för att granska oss';
const person = 'Personen själv, en vårdnadshavare, god man eller förvaltare, eller en part i ärendet';
const party = 'Den som ärendet gäller, eller en annan part';
const patient = 'Patienten själv, en vårdnadshavare, god man eller förvaltare';
const ownFile =
  'Brukaren eller patienten själv, en vårdnadshavare, eller en närstående som vill läsa en patients journal';
const againstChild =
  'Mot någon under 18: våld (också bevittnat), hot, tvång, sexuella brott, såld narkotika eller alkohol';
const crimeInvestigator = 'Polisen eller någon annan som utreder brott';
const safetyRepresentative = 'Ett skyddsombud, som behöver den för sitt uppdrag';
const threat = 'Ett hot, eller någon som vill få tag i en person';

/** Each is settled by the provision named at its end; the registers in `content/laws/` say what was read. */
const SITUATIONS: Situation[] = [
  // Miljöbalken 26:2: shall, without weighing.
  {
    role: 'miljöinspektör',
    has: 'grävda dumpningar på en åker, redan städade',
    answers: [...from.supervision, police, 'Brott mot miljöbalken i vår egen tillsyn'],
    ending: 'anmal-miljobrottet',
    answer: 'must',
  },
  // Lag (2025:170) 6 §: shall, on its own initiative too.
  {
    role: 'bygglovshandläggare',
    has: 'sovplatser bakom en vägg och en man som håller andras pass',
    answers: [...from.supervision, police, 'Något annat brott, eller den som utreder brott frågar'],
    ending: 'polisen-behover-den',
    answer: 'must',
  },
  // OSL 10:15 a and 30:27.
  {
    role: 'livsmedelsinspektör',
    has: 'en restaurangs bokföring som Arbetsmiljöverket kan behöva',
    answers: [
      ...from.supervision,
      board,
      'Ja, den rör ett företag, någon det gör affärer med eller en privatperson',
    ],
    ending: 'vag-mot-sekretessen',
    answer: 'may',
  },
  // OSL 6:5.
  {
    role: 'byggnadsinspektör',
    has: 'ett föreläggande som miljönämnden ber om',
    answers: [...from.supervision, board, 'Nej, den är offentlig'],
    ending: 'inte-hemlig',
    answer: 'must',
  },
  // OSL 17:1; 10:15 a does not reach it.
  {
    role: 'miljöinspektör',
    has: 'dagen för en samordnad kontroll, som räddningstjänsten ska vara med på',
    answers: [...from.supervision, board, 'Ja, den rör en kontroll som vi planerar'],
    ending: 'planerad-kontroll',
    answer: 'may',
  },
  // Folkbokföringslagen 32 c §.
  {
    role: 'byggnadsinspektör',
    has: 'åtta personer skrivna i en lagerlokal',
    answers: [...from.supervision, 'Skatteverket', 'Fel i folkbokföringen'],
    ending: 'fel-i-folkbokforingen',
    answer: 'must',
  },
  // OSL 10:15 a punkt 3–4.
  {
    role: 'miljöinspektör',
    has: 'kontanta löner i en verkstad',
    answers: [
      ...from.supervision,
      'Skatteverket',
      'Skatt, löner eller avgifter som verkar fel, på vårt initiativ',
    ],
    ending: 'skatt-som-verkar-fel',
    answer: 'may',
  },
  // Lag (2008:206) 3 §: every board of the municipality.
  {
    role: 'byggnadsinspektör',
    has: 'en sjukskriven hantverkare som arbetar heltid på ett bygge',
    answers: [...from.supervision, wrongPayment],
    ending: 'fel-utbetalning',
    answer: 'must',
  },
  // SoL 27:7: the municipality's duty.
  {
    role: 'miljöinspektör',
    has: 'ett boende för unga som saknar tillstånd',
    answers: [...from.supervision, 'IVO, om ett bolag i socialtjänst, omsorg eller LSS'],
    ending: 'anmal-till-ivo',
    answer: 'must',
  },
  // OSL 8:1 and 30:27.
  {
    role: 'miljöinspektör',
    has: 'ett bolags kunder, som en konkurrent frågar om',
    answers: [...from.supervision, 'Ett företag eller en privatperson'],
    ending: 'enskild-i-tillsynen',
    answer: 'must-not',
  },
  // Alkohollagen 9:8.
  {
    role: 'alkoholhandläggare',
    has: 'en krögares inkomstuppgifter som Skatteverket begär',
    answers: [
      ...from.alcohol,
      'Skatteverket, Tullverket eller en annan tillsynsmyndighet enligt alkohollagen, som har begärt den',
    ],
    ending: 'alkohol-pa-begaran',
    answer: 'must',
  },
  // OSL 30:20.
  {
    role: 'alkoholhandläggare',
    has: 'en krögares ekonomi, som en granne frågar om',
    answers: [...from.alcohol, 'Ett företag eller en privatperson'],
    ending: 'enskild-i-tillsynen',
    answer: 'must-not',
  },
  // Bidragsbrottslagen 6 § and OSL 10:28.
  {
    role: 'socialsekreterare',
    has: 'falska lönebesked i en ansökan om försörjningsstöd',
    answers: [...from.social, police, 'Misstänkt bidragsbrott mot kommunens stöd'],
    ending: 'anmal-bidragsbrottet',
    answer: 'must',
  },
  // OSL 10:23.
  {
    role: 'socialsekreterare',
    has: 'en klient som verkar ha blivit utsatt för människohandel',
    answers: [
      ...from.social,
      police,
      'Ett annat brott som har begåtts',
      'Ett grovt brott, till exempel grovt bedrägeri, grov misshandel eller människohandel',
    ],
    ending: 'grovt-brott',
    answer: 'may',
  },
  // OSL 10:23, under the limit; 10:15 a punkt 2 is open.
  {
    role: 'socialsekreterare',
    has: 'ett bedrägeri av normalgraden mot en hyresvärd',
    answers: [
      ...from.social,
      police,
      'Ett annat brott som har begåtts',
      'Ett annat brott, eller jag vet inte',
    ],
    ending: 'brott-under-gransen',
    answer: 'lawyer',
  },
  // OSL 10:21.
  {
    role: 'familjebehandlare',
    has: 'ett barn som berättar om slag',
    answers: [...from.social, police, 'Ett annat brott som har begåtts', againstChild],
    ending: 'brott-mot-barn',
    answer: 'may',
  },
  // OSL 10:18 a.
  {
    role: 'ungdomshandläggare',
    has: 'en nittonåring som får pengar för att transportera väskor',
    answers: [
      ...from.social,
      police,
      'Något som pågår eller kan hända',
      'Någon under 21 riskerar att begå brott',
    ],
    ending: 'ung-som-riskerar-brott',
    answer: 'may',
  },
  // OSL 10:20.
  {
    role: 'fältsekreterare',
    has: 'en femtonåring i en trapp med en kniv',
    answers: [
      ...from.social,
      police,
      'Något som pågår eller kan hända',
      'Jag träffar på någon under 18 i allvarlig fara eller mitt i ett brott',
    ],
    ending: 'larma-polisen-om-en-ung',
    answer: 'may',
  },
  // OSL 10:18 c.
  {
    role: 'biståndshandläggare',
    has: 'en man som hotar att döda sin hustru',
    answers: [
      ...from.social,
      police,
      'Något som pågår eller kan hända',
      'Någon riskerar att utsätta en närstående för allvarligt våld',
    ],
    ending: 'vald-mot-narstaende',
    answer: 'may',
  },
  // OSL 10:19.
  {
    role: 'boendestödjare',
    has: 'en berusad klient med bilnycklar i handen',
    answers: [...from.social, police, 'Något som pågår eller kan hända', 'Någon ska köra bil påverkad'],
    ending: 'rattfylleri',
    answer: 'may',
  },
  // OSL 10:15 a punkt 1, weighed by a lawyer.
  {
    role: 'boendestödjare',
    has: 'en klients lägenhet som verkar användas för försäljning',
    answers: [...from.social, police, 'Något som pågår eller kan hända', 'Något annat brott'],
    ending: 'forebygga-brott-fran-socialtjansten',
    answer: 'lawyer',
  },
  // Lag (2025:170) 4 § and SoL 15:7.
  {
    role: 'socialsekreterare',
    has: 'polisens fråga om vilket HVB en sjuttonåring är placerad på',
    answers: [
      ...from.social,
      police,
      'Den som utreder brott vill ha kontaktuppgifter eller veta var någon är placerad',
    ],
    ending: 'kontaktuppgifter-till-polisen',
    answer: 'must',
  },
  // Lag (2025:170) 6 § for what is about the company alone.
  {
    role: 'avtalscontroller i socialförvaltningen',
    has: 'fakturor för timmar som ingen har arbetat',
    answers: [...from.social, police, 'Ett företags misstänkta brott'],
    ending: 'bolagets-brott',
    answer: 'must',
  },
  // LSS 15 § 10.
  {
    role: 'assistanssamordnare',
    has: 'en assistent som är utomlands medan timmarna rapporteras',
    answers: [
      ...from.social,
      payer,
      'Assistansersättning som kan gå till något annat, eller en ny insats som kan påverka den',
    ],
    ending: 'assistansersattning',
    answer: 'must',
  },
  // Lag (2008:206) 3 §; no exception for social services.
  {
    role: 'socialsekreterare',
    has: 'ett bostadsbidrag som bygger på fel hushåll',
    answers: [...from.social, payer, 'En annan förmån eller ersättning'],
    ending: 'fel-utbetalning',
    answer: 'must',
  },
  // SoL 15:4.
  {
    role: 'socialsekreterare',
    has: 'en begäran från Skatteverket om utbetalt bistånd',
    answers: [...from.social, 'Skatteverket', 'Skatteverket har begärt uppgift om utbetalt bistånd'],
    ending: 'utbetalt-bistand',
    answer: 'must',
  },
  // OSL 26:1, 10:27; lag (2024:307) 2 § does not break it. OSL 10:15 a punkt 3–5 is open, weighed by a lawyer.
  {
    role: 'socialsekreterare',
    has: 'en klients adress som bygglov vill ha',
    answers: [...from.social, board, 'Mottagaren behöver den till något annat'],
    ending: 'nytta-for-mottagaren',
    answer: 'lawyer',
  },
  // OSL 10:15 a punkt 3–4, which does not leave out 26:1 § itself.
  {
    role: 'socialsekreterare',
    has: 'en klients lön, som arbetsgivaren betalar svart',
    answers: [...from.social, 'Skatteverket', 'Skatt eller löner som verkar fel, på vårt initiativ'],
    ending: 'nytta-for-mottagaren',
    answer: 'lawyer',
  },
  // OSL 26:9 first paragraph 1: a person under 18, to another municipality's social services.
  {
    role: 'socialsekreterare',
    has: 'ett barns behov av stöd, när familjen har flyttat till en annan kommun',
    answers: [
      ...from.social,
      board,
      'Den behövs för att personen ska få nödvändig vård, behandling eller stöd',
    ],
    ending: 'socialtjanst-nodvandigt-stod',
    answer: 'may',
  },
  // OSL 26:1 fourth paragraph 2 puts these permits on a par with social services: 10:23, not 10:24.
  {
    role: 'handläggare av parkeringstillstånd för rörelsehindrade',
    has: 'ett intyg som verkar förfalskat, och polisens fråga om det',
    answers: [
      ...from.social,
      police,
      'Ett annat brott som har begåtts',
      'Ett annat brott, eller jag vet inte',
    ],
    ending: 'brott-under-gransen',
    answer: 'lawyer',
  },
  // OSL 10:27 second paragraph leaves out 26:1–6, so those permits as well.
  {
    role: 'handläggare av parkeringstillstånd för rörelsehindrade',
    has: 'en sökandes sjukdom, som fritidsnämnden frågar om',
    answers: [...from.social, board, 'Mottagaren behöver den till något annat'],
    ending: 'nytta-for-mottagaren',
    answer: 'lawyer',
  },
  // SoL 15:8.
  {
    role: 'handläggare i äldrenämnden',
    has: 'individnämndens fråga om en person är aktuell',
    answers: [...from.social, board, 'En annan socialnämnd i kommunen begär den'],
    ending: 'socialnamnder-emellan',
    answer: 'must',
  },
  // SoL 27:2 and 27:6.
  {
    role: 'undersköterska i kommunens hemtjänst',
    has: 'en kund som legat utan hjälp ett dygn',
    answers: [
      ...from.social,
      'IVO, eller någon som ska få veta att det är något fel i omsorgen',
      'Någon har farit illa, eller riskerar det, i vår egen verksamhet eller hos en LSS-utförare',
    ],
    ending: 'rapportera-missforhallandet',
    answer: 'must',
  },
  // OSL 8:2.
  {
    role: 'socialsekreterare',
    has: 'ett ärende som en kollega tar över',
    answers: [...from.social, 'En kollega i min nämnd'],
    ending: 'inom-namnden',
    answer: 'may',
  },
  // OSL 26:15 and TF 7:22.
  {
    role: 'socialsekreterare',
    has: 'en journalists fråga om en familj',
    answers: [...from.social, 'En journalist'],
    ending: 'medier-nej',
    answer: 'must-not',
  },
  // OSL 19:3; 10:15 a and 2024:307 do not reach it.
  {
    role: 'upphandlare',
    has: 'en grannkommuns fråga om vilka som har lämnat anbud',
    answers: [
      ...from.procurement,
      'Upphandlingen pågår',
      'En annan kommun, nämnd, myndighet eller ett kommunalt bolag',
    ],
    ending: 'anbud',
    answer: 'must-not',
  },
  // OSL 19:3 against 10:24 is open.
  {
    role: 'upphandlare',
    has: 'två anbud med samma skrivfel, medan upphandlingen pågår',
    answers: [...from.procurement, 'Upphandlingen pågår', police],
    ending: 'anbud-till-polisen',
    answer: 'lawyer',
  },
  // OSL 19:3 and 6:5.
  {
    role: 'upphandlare',
    has: 'en lägsta anbudsgivare som en annan kommun har haft avtal med',
    answers: [
      ...from.procurement,
      'Upphandlingen pågår',
      'Jag vill fråga en annan kommun om deras erfarenhet av en leverantör',
    ],
    ending: 'fraga-annan-kommun',
    answer: 'may',
  },
  // OSL 31:16 and 10:15 a punkt 5.
  {
    role: 'avtalscontroller',
    has: 'fakturor som visar fusk, och en annan kommun med samma leverantör',
    answers: [...from.procurement, chosen, 'En annan kommun, nämnd eller myndighet'],
    ending: 'leverantorens-uppgifter',
    answer: 'may',
  },
  // OSL 19:3 a takes away the second paragraph of 19:3 only; who asks still settles what is answered.
  {
    role: 'handläggare av valfrihetssystem',
    has: 'en ansökan från ett hemtjänstbolag som en annan kommun frågar om',
    answers: [...from.procurement, chosen, 'En annan kommun, nämnd eller myndighet'],
    ending: 'leverantorens-uppgifter',
    answer: 'may',
  },
  // OSL 29:6 follows the general rules: lag (2025:170) 6 §, OSL 10:24.
  {
    role: 'färdtjänsthandläggare',
    has: 'körningar som aldrig har ägt rum',
    answers: [...from.transport, police],
    ending: 'polisen-behover-den',
    answer: 'must',
  },
  // OSL 29:6 and 10:15 a, which does not leave out chapter 29 § 6.
  {
    role: 'färdtjänsthandläggare',
    has: 'samma resor debiterade två kommuner',
    answers: [...from.transport, board],
    ending: 'vag-mot-sekretessen',
    answer: 'may',
  },
  // OSL 29:14.
  {
    role: 'färdtjänsthandläggare',
    has: 'en journalists fråga om en resenär',
    answers: [...from.transport, 'En journalist'],
    ending: 'medier-nej',
    answer: 'must-not',
  },
  // Lag (2025:170) 7 §.
  {
    role: 'rektor',
    has: 'polisens fråga om en elevs frånvaro vid ett rån',
    answers: [...from.school, police, 'I skolan eller förskolan, och jag är rektor'],
    ending: 'rektorns-skyldighet',
    answer: 'must',
  },
  {
    role: 'lärare',
    has: 'en elev som visar upp pengar och nya telefoner',
    answers: [...from.school, police, notHeadTeacher],
    ending: 'ga-till-rektorn',
    answer: 'must',
  },
  // SoL 19:1 punkt 4: the employee's own duty.
  {
    role: 'förskollärare',
    has: 'blåmärken på ett barn',
    answers: ['Oro för att ett barn far illa', 'Ja'],
    ending: 'barn-anmal-genast',
    answer: 'must',
  },
  // SoL 19:1 punkt 2 and 22: social services, also for adults and in private hands.
  {
    role: 'undersköterska i hemtjänsten',
    has: 'ett barn hos en kund, som är rädd för en vuxen',
    answers: ['Oro för att ett barn far illa', 'Ja'],
    ending: 'barn-anmal-genast',
    answer: 'must',
  },
  // SoL 19:4.
  {
    role: 'miljöinspektör',
    has: 'ett barn som sover i en verkstad',
    answers: ['Oro för att ett barn far illa', 'Nej, jag såg barnet i ett annat ärende'],
    ending: 'barn-du-bor-anmala',
    answer: 'may',
  },
  // Lag (2008:206) 2 §: care in an ordinary municipality has no exception.
  {
    role: 'distriktssköterska i kommunen',
    has: 'en assistansersatt patient som ingen assisterar',
    answers: [...from.care, wrongPayment],
    ending: 'fel-utbetalning',
    answer: 'must',
  },
  // OSL 25:1; neither 10:15 a nor 10:27 applies.
  {
    role: 'sjuksköterska i hemsjukvården',
    has: 'en iakttagelse i en patients hem som bygglov vill ha',
    answers: [...from.care, board, 'Mottagaren behöver den till något annat'],
    ending: 'vardens-uppgift',
    answer: 'must-not',
  },
  // OSL 25:13: a patient who cannot consent, to social services.
  {
    role: 'sjuksköterska i hemsjukvården',
    has: 'en patient med demens som behöver hemtjänst, och som inte kan säga ja själv',
    answers: [...from.care, board, 'Den behövs för att patienten ska få nödvändig vård, omsorg eller stöd'],
    ending: 'vard-nodvandigt-stod',
    answer: 'may',
  },
  // OSL 25:12 first paragraph 2: a person who misuses alcohol, to social services.
  {
    role: 'distriktssköterska i kommunen',
    has: 'en patient som missbrukar alkohol och behöver socialtjänstens stöd',
    answers: [...from.care, board, 'Den behövs för att patienten ska få nödvändig vård, omsorg eller stöd'],
    ending: 'vard-nodvandigt-stod',
    answer: 'may',
  },
  // OSL 2:3 and 10:24; lag (2025:170) 6 § says a municipality.
  {
    role: 'uthyrare i bostadsbolaget',
    has: 'trapphus där främlingar lämnar väskor',
    answers: [...from.company, police],
    ending: 'bolaget-till-polisen',
    answer: 'may',
  },
  // Folkbokföringslagen 32 c § is about authorities.
  {
    role: 'fastighetsskötare i bostadsbolaget',
    has: 'fjorton namn på en dörr',
    answers: [...from.company, 'Skatteverket, om vem som bor var'],
    ending: 'bolaget-om-folkbokforing',
    answer: 'may',
  },
  // SoL 27:2: to whoever runs it.
  {
    role: 'personlig assistent i ett bolag',
    has: 'en brukare som inte får mat',
    answers: [...from.provider, 'Min arbetsgivare, för att någon har farit illa'],
    ending: 'rapportera-till-utforaren',
    answer: 'must',
  },
  // Lag (2017:151) 1, 4 and 5 §§.
  {
    role: 'anställd i privat hemtjänst',
    has: 'en journalists fråga om falska tidrapporter',
    answers: [...from.provider, 'En journalist'],
    ending: 'meddelarskydd-hos-utforaren',
    answer: 'may',
  },
  // SoL 15:9.
  {
    role: 'samordnare i privat hemtjänst',
    has: 'nämndens begäran om loggar',
    answers: [...from.provider, 'Socialnämnden som följer upp'],
    ending: 'utforaren-till-namnden',
    answer: 'must',
  },
  // OSL 26:1, 40:4, 21:3.
  {
    role: 'receptionist',
    has: 'en man som frågar om hans före detta har tid i dag',
    answers: [...from.reception, 'Någon frågar om en person har ett ärende, är här eller går att nå'],
    ending: 'bekrafta-ingenting',
    answer: 'must-not',
  },
  // TF 2:15 and 2:18.
  {
    role: 'receptionist',
    has: 'en person som vill läsa ett klagomål',
    answers: [...from.reception, 'Någon vill läsa en handling'],
    ending: 'begaran-om-handling',
    answer: 'must',
  },
  // OSL 8:2, SoL 19:4, lag (2025:170) 6 §: the chief sees to it.
  {
    role: 'receptionist',
    has: 'en kvinna som aldrig får svara själv',
    answers: [...from.reception, 'Jag har sett eller hört något som kan vara brott, tvång eller hot'],
    ending: 'beratta-for-chefen',
    answer: 'must',
  },
  // OSL 7:2.
  {
    role: 'ekonom på kommunstyrelsen',
    has: 'fakturor från socialtjänsten som polisen frågar om',
    answers: [...from.other, 'Vem som helst, och uppgiften kommer från socialtjänst eller vård'],
    ending: 'lamna-tillbaka-fragan',
    answer: 'must-not',
  },
  // OSL 39:3.
  {
    role: 'personalhandläggare',
    has: 'ett samtal från någon som söker en inspektörs adress',
    answers: [...from.other, 'Någon som vill veta var en anställd bor'],
    ending: 'anstalldas-adress',
    answer: 'must-not',
  },
  // OSL 26:5: a private person's name, towards the one it is about.
  {
    role: 'registrator i socialförvaltningen',
    has: 'en förälders begäran om vem grannen var som anmälde',
    answers: [tip, 'Den som tipset handlar om', 'I socialtjänsten, från en privatperson'],
    ending: 'anmalarens-namn-i-socialtjansten',
    answer: 'must',
  },
  // OSL 26:5 says "av en enskild".
  {
    role: 'registrator i socialförvaltningen',
    has: 'en förälders fråga om vem på förskolan som anmälde',
    answers: [tip, 'Den som tipset handlar om', 'I socialtjänsten, från någon som anmälde i tjänsten'],
    ending: 'anmalt-i-tjansten',
    answer: 'must',
  },
  // OSL 40:7 g: where the report was made, the case is not, so nobody is a party to it there.
  {
    role: 'förskolechef',
    has: 'en förälders fråga om vem på förskolan som anmälde',
    answers: [
      tip,
      'Den som tipset handlar om',
      'Någon annanstans, till exempel bostadsbolag, skola, vård, färdtjänst eller bidrag',
    ],
    ending: 'tipsarens-namn-provas',
    answer: 'lawyer',
  },
  // OSL 30:27 first paragraph 2: whether employment is such a relation is open, so the name waits for the lawyer.
  {
    role: 'livsmedelsinspektör',
    has: 'en krögares fråga om vilken anställd som har tipsat',
    answers: [tip, 'Den som tipset handlar om', customer],
    ending: 'klagandens-namn-kan-vara-hemligt',
    answer: 'lawyer',
  },
  // TF 2:9, 2:17; OSL 21:3. No secrecy covers a neighbour's name.
  {
    role: 'miljöinspektör',
    has: 'ett bolags begäran om vilken granne som har klagat',
    answers: [tip, 'Den som tipset handlar om', neighbour],
    ending: 'klagandens-namn-i-tillsynen',
    answer: 'must',
  },
  // OSL 30:27 first paragraph 2: a customer of the supervised company, without weighing of harm.
  {
    role: 'livsmedelsinspektör',
    has: 'en restaurangs begäran om vilken gäst som har klagat',
    answers: [tip, 'Den som tipset handlar om', customer],
    ending: 'klagandens-namn-kan-vara-hemligt',
    answer: 'lawyer',
  },
  // OSL 30:20: alcohol and tobacco.
  {
    role: 'alkoholhandläggare',
    has: 'en tidnings begäran om vem som har tipsat om en krog',
    answers: [tip, 'Någon annan, till exempel en granne eller en tidning', customer],
    ending: 'klagandens-namn-kan-vara-hemligt',
    answer: 'lawyer',
  },
  // OSL 26:1; lag (2025:170) 4 § is about contact details, not about who has reported.
  {
    role: 'socialsekreterare',
    has: 'polisens fråga om vem som gjorde en orosanmälan',
    answers: [tip, crimeInvestigator, 'I socialtjänst eller vård'],
    ending: 'anmalarens-namn-till-polisen',
    answer: 'lawyer',
  },
  // OSL 32:3 b; lag (2021:890) 5:8 and 7:6.
  {
    role: 'HR-chef',
    has: 'polisens fråga om vem som rapporterade i visselblåsarkanalen',
    answers: [tip, crimeInvestigator, 'I visselblåsarkanalen'],
    ending: 'visselblasarens-namn-till-polisen',
    answer: 'lawyer',
  },
  // Lag (2025:170) 6 §.
  {
    role: 'byggnadsinspektör',
    has: 'polisens fråga om vem som tipsade om ett svartbygge',
    answers: [tip, crimeInvestigator, 'Någon annanstans'],
    ending: 'polisen-behover-den',
    answer: 'must',
  },
  // OSL 32:3 b.
  {
    role: 'HR-chef',
    has: 'nyfikenhet på vem som rapporterade i kanalen',
    answers: [tip, 'Den som tipset handlar om', 'I visselblåsarkanalen'],
    ending: 'visselblasarens-namn',
    answer: 'must-not',
  },
  // TF 3:5.
  {
    role: 'enhetschef',
    has: 'en artikel i tidningen och en misstanke om vem som pratade',
    answers: [tip, 'Chefen, som undrar vem som har pratat med en tidning'],
    ending: 'efterforska-inte',
    answer: 'must-not',
  },
  // Lag (2025:170) 6 §, OSL 10:24.
  {
    role: 'bygglovshandläggare',
    has: 'ett hot på telefon från en sökande',
    answers: [threat, 'Jag eller en kollega', 'Nej, eller vi vet inte vem det är'],
    ending: 'anmal-hotet',
    answer: 'must',
  },
  // OSL 26:1 and 10:23: a threat of the normal degree does not reach the limit.
  {
    role: 'socialsekreterare',
    has: 'ett hot från en klient efter ett avslag',
    answers: [threat, 'Jag eller en kollega', 'Ja, ett annat hot'],
    ending: 'hot-fran-en-klient',
    answer: 'lawyer',
  },
  // BrB 17:10 and OSL 10:23.
  {
    role: 'socialsekreterare',
    has: 'ett hot från en klient efter en polisanmälan',
    answers: [threat, 'Jag eller en kollega', 'Ja, och hotet hör ihop med en anmälan eller ett vittnesmål'],
    ending: 'overgrepp-i-rattssak',
    answer: 'may',
  },
  // OSL 10:18 c.
  {
    role: 'socialsekreterare',
    has: 'en klient som säger att han ska döda sin fru',
    answers: [
      threat,
      'Någon annan, och jag arbetar i socialtjänst eller vård',
      'En närstående till den som hotar',
    ],
    ending: 'vald-mot-narstaende',
    answer: 'may',
  },
  // OSL 10:18 c is about next of kin alone; 10:15 a punkt 1 is open.
  {
    role: 'boendestödjare',
    has: 'en klient som säger att han ska skada en granne',
    answers: [
      threat,
      'Någon annan, och jag arbetar i socialtjänst eller vård',
      'Någon annan, och jag arbetar i socialtjänst eller LSS',
    ],
    ending: 'forebygga-brott-fran-socialtjansten',
    answer: 'lawyer',
  },
  // OSL 25:1, which 10:15 a leaves out.
  {
    role: 'sjuksköterska i hemsjukvården',
    has: 'en patient som säger att han ska skada en granne',
    answers: [
      threat,
      'Någon annan, och jag arbetar i socialtjänst eller vård',
      'Någon annan, och jag arbetar i vården',
    ],
    ending: 'vardens-risk-for-brott',
    answer: 'must-not',
  },
  // OSL 10:19 breaks 25:1, too.
  {
    role: 'undersköterska i hemsjukvården',
    has: 'en berusad patient på väg till bilen',
    answers: [...from.care, police, 'Någon ska köra bil påverkad'],
    ending: 'rattfylleri',
    answer: 'may',
  },
  // OSL 10:18 b and 10:22 a break 25:1, too.
  {
    role: 'sjuksköterska i kommunen',
    has: 'en patient som berättar om ett planerat attentat',
    answers: [...from.care, police, 'Terroristbrott eller brott mot Sveriges säkerhet'],
    ending: 'terroristbrott',
    answer: 'may',
  },
  // Lag (2025:170) 6 and 7 §§: the head teacher at a school; neither paragraph names companies.
  {
    role: 'vaktmästare i en skola',
    has: 'en granne som tvingas lämna ifrån sig sin lön',
    answers: [threat, 'Någon annan, och jag arbetar någon annanstans'],
    ending: 'hot-mot-nagon-annan',
    answer: 'must',
  },
  // SoL 20:6 with 19:1 punkt 4: whoever must report must answer, too. OSL 10:28 lets it through.
  {
    role: 'lärare',
    has: 'frågor från socialtjänsten om en elev som utreds',
    answers: [
      ...from.school,
      'Socialtjänsten, som har frågat i en utredning om ett barns behov av skydd eller stöd',
    ],
    ending: 'svara-i-barnutredningen',
    answer: 'must',
  },
  {
    role: 'skolkurator',
    has: 'ett samtal från socialtjänsten om ett barn som utreds',
    answers: [
      'Oro för att ett barn far illa',
      'Ja, och socialtjänsten har frågat mig i en utredning om ett barns behov av skydd eller stöd',
    ],
    ending: 'svara-i-barnutredningen',
    answer: 'must',
  },
  // SoL 20:6 with 19:1 punkt 1.
  {
    role: 'sjuksköterska i hemsjukvården',
    has: 'socialtjänstens frågor om barnen hemma hos en patient',
    answers: [
      ...from.care,
      board,
      'Socialtjänsten har frågat i en utredning om ett barns behov av skydd eller stöd',
    ],
    ending: 'svara-i-barnutredningen',
    answer: 'must',
  },
  // SoL 20:6 with 19:1 punkt 2.
  {
    role: 'socialsekreterare',
    has: 'frågor från en annan kommun som utreder barnet',
    answers: [
      ...from.social,
      board,
      'En annan socialnämnd, också i kommunen, har frågat i en utredning om ett barns behov av skydd eller stöd',
    ],
    ending: 'svara-i-barnutredningen',
    answer: 'must',
  },
  {
    role: 'handläggare i äldrenämnden',
    has: 'frågor från kommunens egen socialnämnd, som utreder ett barnbarn i hemmet',
    answers: [
      ...from.social,
      board,
      'En annan socialnämnd, också i kommunen, har frågat i en utredning om ett barns behov av skydd eller stöd',
    ],
    ending: 'svara-i-barnutredningen',
    answer: 'must',
  },
  // SoL 20:6 with 19:1 punkt 22.
  {
    role: 'personlig assistent i ett bolag',
    has: 'socialtjänstens frågor om ett barn i hemmet',
    answers: [
      ...from.provider,
      'Socialtjänsten, som har frågat i en utredning om ett barns behov av skydd eller stöd',
    ],
    ending: 'svara-i-barnutredningen',
    answer: 'must',
  },
  {
    role: 'handläggare i LSS',
    has: 'en fråga från socialtjänsten, och ingen tid att leta efter sin förvaltning',
    answers: [authorityAsks, 'Socialtjänsten, i en utredning om ett barns behov av skydd eller stöd', 'Ja'],
    ending: 'svara-i-barnutredningen',
    answer: 'must',
  },
  // SoL 20:6 leaves out who has no duty of 19:1; OSL 10:27.
  {
    role: 'byggnadsinspektör',
    has: 'socialtjänstens fråga om ett barn som sågs på en byggarbetsplats',
    answers: [authorityAsks, 'Socialtjänsten, i en utredning om ett barns behov av skydd eller stöd', 'Nej'],
    ending: 'barn-du-bor-anmala',
    answer: 'may',
  },
  // Skatteförfarandelagen 42 a:1 and OSL 10:28; the weighing of 10:15 a is for one's own initiative.
  {
    role: 'miljöinspektör',
    has: 'Skatteverkets begäran om ett företags kunder',
    answers: [
      ...from.supervision,
      'Skatteverket',
      'Skatteverket har begärt en uppgift för skatt eller avgifter',
    ],
    ending: 'skatteverket-begar',
    answer: 'must',
  },
  {
    role: 'socialsekreterare',
    has: 'Skatteverkets begäran om en klients arbetsgivare',
    answers: [
      ...from.social,
      'Skatteverket',
      'Skatteverket har begärt en annan uppgift för skatt eller avgifter',
    ],
    ending: 'skatteverket-begar',
    answer: 'must',
  },
  {
    role: 'sjuksköterska i hemsjukvården',
    has: 'Skatteverkets begäran om ett assistansbolags tider hos en patient',
    answers: [...from.care, taxAsks],
    ending: 'skatteverket-begar',
    answer: 'must',
  },
  {
    role: 'ekonom på kommunstyrelsen',
    has: 'Skatteverkets begäran om fakturor från en konsult',
    answers: [...from.other, 'Skatteverket', 'Skatteverket har begärt en uppgift för skatt eller avgifter'],
    ending: 'skatteverket-begar',
    answer: 'must',
  },
  {
    role: 'färdtjänsthandläggare',
    has: 'Skatteverkets begäran om ett taxibolags körningar',
    answers: [
      ...from.transport,
      'Skatteverket',
      'Skatteverket har begärt en uppgift för skatt eller avgifter',
    ],
    ending: 'skatteverket-begar',
    answer: 'must',
  },
  {
    role: 'skolassistent',
    has: 'Skatteverkets begäran om ett städbolags tider',
    answers: [...from.school, 'Skatteverket', 'Skatteverket har begärt en uppgift för skatt eller avgifter'],
    ending: 'skatteverket-begar',
    answer: 'must',
  },
  {
    role: 'avtalscontroller',
    has: 'Skatteverkets begäran om en leverantörs fakturor',
    answers: [...from.procurement, chosen, taxAsks],
    ending: 'skatteverket-begar',
    answer: 'must',
  },
  {
    role: 'registrator',
    has: 'ett brev från Skatteverket om en skattekontroll',
    answers: [authorityAsks, 'Skatteverket', 'Något som behövs för skatt eller avgifter'],
    ending: 'skatteverket-begar',
    answer: 'must',
  },
  // OSL 10:15 a punkt 3–4, on one's own initiative.
  {
    role: 'avtalscontroller',
    has: 'en leverantör som verkar betala svarta löner',
    answers: [...from.procurement, chosen, 'Skatteverket, på vårt initiativ'],
    ending: 'skatt-som-verkar-fel',
    answer: 'may',
  },
  // Skatteförfarandelagen 42 a:1 has no exception for OSL 19:3, whose ban is absolute: open.
  {
    role: 'upphandlare',
    has: 'Skatteverkets begäran om ett anbud, medan upphandlingen pågår',
    answers: [...from.procurement, 'Upphandlingen pågår', tenderAsked],
    ending: 'anbud-pa-begaran',
    answer: 'lawyer',
  },
  // Socialförsäkringsbalken 110:31 and OSL 10:28.
  {
    role: 'socialsekreterare',
    has: 'Försäkringskassans fråga om en klients hushåll',
    answers: [...from.social, payer, 'Försäkringskassan eller Pensionsmyndigheten har begärt en uppgift'],
    ending: 'forsakringskassan-begar',
    answer: 'must',
  },
  {
    role: 'distriktssköterska i kommunen',
    has: 'Försäkringskassans fråga om en patients assistans',
    answers: [...from.care, insuranceAsks],
    ending: 'forsakringskassan-begar',
    answer: 'must',
  },
  {
    role: 'handläggare av bostadsanpassning',
    has: 'Pensionsmyndighetens fråga om vem som bor i bostaden',
    answers: [authorityAsks, 'Försäkringskassan eller Pensionsmyndigheten', 'I kommunen'],
    ending: 'forsakringskassan-begar',
    answer: 'must',
  },
  // Socialförsäkringsbalken 110:31 b and 31 a: the company answers.
  {
    role: 'personlig assistent i ett bolag',
    has: 'Försäkringskassans fråga om vem som arbetade i går',
    answers: [
      ...from.provider,
      'Försäkringskassan eller Pensionsmyndigheten, om en anställd eller om assistans',
    ],
    ending: 'bolaget-svarar-forsakringskassan',
    answer: 'must',
  },
  // Socialförsäkringsbalken 110:31 a asks employers; a landlord is none to its tenants, and weighs by OSL 10:15 a.
  {
    role: 'uthyrare i bostadsbolaget',
    has: 'Försäkringskassans fråga om vem som bor i en lägenhet',
    answers: [
      authorityAsks,
      'Försäkringskassan eller Pensionsmyndigheten',
      'I ett kommunalt bolag, och frågan gäller en hyresgäst eller någon annan',
    ],
    ending: 'vag-mot-sekretessen',
    answer: 'may',
  },
  // Lag (2024:307) 2 § says "ska", and leaves out neither OSL 29:6, 30:27, 23 kap. nor 31:16.
  {
    role: 'färdtjänsthandläggare',
    has: 'uppgifter som en annan kommun behöver mot dubbla ersättningar',
    answers: [...from.transport, againstWrongPayments],
    ending: 'uppgift-mot-fel-utbetalning',
    answer: 'must',
  },
  {
    role: 'alkoholhandläggare',
    has: 'löneuppgifter på en krog, som en a-kassa behöver',
    answers: [...from.alcohol, againstWrongPayments],
    ending: 'uppgift-mot-fel-utbetalning',
    answer: 'must',
  },
  {
    role: 'skoladministratör',
    has: 'en elevs frånvaro, som CSN behöver',
    answers: [...from.school, payer, againstWrongPayments],
    ending: 'uppgift-mot-fel-utbetalning',
    answer: 'must',
  },
  {
    role: 'livsmedelsinspektör',
    has: 'ett företags personal, som Arbetsförmedlingen behöver mot fel stöd',
    answers: [...from.supervision, board, 'Ja, och mottagaren behöver den mot fel stöd till enskilda'],
    ending: 'uppgift-mot-fel-utbetalning',
    answer: 'must',
  },
  {
    role: 'handläggare av bostadsanpassning',
    has: 'ett utbetalt bidrag, som Försäkringskassan behöver veta',
    answers: [...from.other, payer, againstWrongPayments],
    ending: 'uppgift-mot-fel-utbetalning',
    answer: 'must',
  },
  // Lag (2024:307) 3 §: payment for a service is no support to a person.
  {
    role: 'ekonom på kommunstyrelsen',
    has: 'utbetalningar till en utförare, som IVO behöver',
    answers: [...from.other, board],
    ending: 'vag-mot-sekretessen',
    answer: 'may',
  },
  // Lag (2024:307) 2 § says "en kommun": a company of the municipality weighs by OSL 10:15 a.
  {
    role: 'uthyrare i bostadsbolaget',
    has: 'uppgifter som en annan kommun behöver mot felaktiga bidrag',
    answers: [...from.company, 'En nämnd i kommunen eller en annan myndighet'],
    ending: 'vag-mot-sekretessen',
    answer: 'may',
  },
  // SoL 15:7 punkt 1.
  {
    role: 'socialsekreterare',
    has: 'Kronofogdens fråga om en klient bor på ett stödboende',
    answers: [...from.social, board, 'En domstol, Kronofogden eller Tullverket frågar om någon är placerad'],
    ending: 'placering-pa-begaran',
    answer: 'must',
  },
  {
    role: 'registrator i socialförvaltningen',
    has: 'en domstols fråga om någon vistas på ett HVB',
    answers: [
      authorityAsks,
      'En annan myndighet, en kommun eller en a-kassa',
      'Om någon är placerad, och en domstol, Kronofogden eller Tullverket frågar',
    ],
    ending: 'placering-pa-begaran',
    answer: 'must',
  },
  // SoL 15:7 punkt 2.
  {
    role: 'socialsekreterare',
    has: 'Skatteverkets utredning om skyddad folkbokföring för en klient',
    answers: [
      ...from.social,
      'Skatteverket',
      'Skatteverket frågar om någon är placerad, eller utreder skyddad folkbokföring',
    ],
    ending: 'placering-pa-begaran',
    answer: 'must',
  },
  // Socialtjänstförordningen 11:2, for those whom LSS leaves out.
  {
    role: 'biståndshandläggare',
    has: 'en åttioåring utan LSS som inte längre klarar sina räkningar',
    answers: [...from.social, board, 'Någon kan behöva god man eller förvaltare'],
    ending: 'behov-av-god-man',
    answer: 'must',
  },
  // LSS 15 § 6.
  {
    role: 'LSS-handläggare',
    has: 'en brukare som inte längre klarar sina räkningar',
    answers: [...from.social, board, 'Någon kan behöva god man eller förvaltare'],
    ending: 'behov-av-god-man',
    answer: 'must',
  },
  // Folkbokföringslagen 32 §: whoever lets a dwelling.
  {
    role: 'uthyrare i bostadsbolaget',
    has: 'ett föreläggande från Skatteverket om en lägenhet',
    answers: [...from.company, 'Skatteverket, som har förelagt oss att säga vilka som bor i en bostad'],
    ending: 'forelaggande-om-boende',
    answer: 'must',
  },
  // TF 7:22 p. 3 and OSL 13:5: chapter 19 limits no right to tell for publication.
  {
    role: 'upphandlare',
    has: 'en journalists fråga om anbuden, medan upphandlingen pågår',
    answers: [...from.procurement, 'Upphandlingen pågår', 'En journalist'],
    ending: 'medier',
    answer: 'may',
  },
  // OSL 19:3: to a company that asks.
  {
    role: 'upphandlare',
    has: 'ett bolags fråga om vilka som har lämnat anbud',
    answers: [...from.procurement, 'Upphandlingen pågår', 'Ett företag eller en privatperson'],
    ending: 'anbud-till-utomstaende',
    answer: 'must-not',
  },
  // OSL 21:3, 26:1.
  {
    role: 'vaktmästare',
    has: 'en man som undrar vilken avdelning en kvinna ligger på',
    answers: [threat, 'Någon frågar var en person bor, arbetar eller vistas'],
    ending: 'lamna-inte-ut-var-nagon-finns',
    answer: 'must-not',
  },
  // FL 27 §: no provision asks for the name.
  {
    role: 'receptionist',
    has: 'någon i telefonen som vill tipsa utan att säga vem hen är',
    answers: [...from.reception, 'Någon vill lämna ett tips'],
    ending: 'ta-emot-tips-utan-namn',
    answer: 'may',
  },
  // OSL 3:1: what nobody can be known by is not disclosed.
  {
    role: 'socialsekreterare',
    has: 'en fråga till säkerhetssamordnaren utan namn',
    answers: ['En fråga där varken person eller företag går att känna igen', 'Nej'],
    ending: 'fraga-utan-namn',
    answer: 'may',
  },
  // OSL 8:1.
  {
    role: 'handläggare av föreningsbidrag',
    has: 'en förälders fråga om en ledares ekonomi',
    answers: [...from.other, 'Ett företag eller en privatperson'],
    ending: 'enskild',
    answer: 'must-not',
  },
  // OSL 26:1.
  {
    role: 'biståndshandläggare',
    has: 'en hyresvärds fråga om en klient',
    answers: [...from.social, 'Ett företag, en utförare eller en privatperson'],
    ending: 'uppgift-fran-socialtjanst-eller-vard',
    answer: 'must-not',
  },
  // OSL 10:1 and 12:2.
  {
    role: 'socialsekreterare',
    has: 'en klient som vill att skolan får veta',
    answers: [...from.social, board, 'Personen har sagt ja'],
    ending: 'samtycke',
    answer: 'may',
  },
  // OSL 10:2.
  {
    role: 'socialsekreterare',
    has: 'ett ärende som inte går att utreda utan att fråga en annan nämnd',
    answers: [...from.social, board, 'Det är nödvändigt för vårt eget ärende'],
    ending: 'nodvandigt-for-oss',
    answer: 'may',
  },
  // SoL 17:11: how the work is done is no personal matter.
  {
    role: 'anställd i privat hemtjänst',
    has: 'en chef som ber alla att kvittera besök som ingen har gjort',
    answers: [...from.provider, 'IVO, Skolinspektionen eller kommunen, för att min arbetsgivare gör fel'],
    ending: 'beratta-om-arbetsgivaren',
    answer: 'may',
  },
  // SoL 17:11, LSS 29 §: what is "obehörigen" is settled in each case.
  {
    role: 'personlig assistent i ett bolag',
    has: 'en stöld hemma hos en brukare',
    answers: [...from.provider, police, 'Något om ett brott, och jag arbetar någon annanstans'],
    ending: 'privat-anstalld-till-polisen',
    answer: 'lawyer',
  },
  {
    role: 'anställd i privat hemtjänst',
    has: 'en grannes fråga om en kund',
    answers: [...from.provider, 'Någon annan utanför verksamheten'],
    ending: 'tystnadsplikt-hos-utforaren',
    answer: 'must-not',
  },
  // SoL 17:6, LSS 23 e §, patientdatalagen 8:2: whom the file is about reads it, and IVO tries what is held back.
  {
    role: 'anställd i privat hemtjänst',
    has: 'en kunds egen begäran om att få läsa vad som står om hen',
    answers: [...from.provider, ownFile],
    ending: 'akten-hos-utforaren',
    answer: 'must',
  },
  // OSL 10:18 a: under 21, whoever is threatened.
  {
    role: 'socialsekreterare',
    has: 'en nittonåring som säger att han ska skada en granne',
    answers: [
      threat,
      'Någon annan, och jag arbetar i socialtjänst eller vård',
      'Någon annan, men den som hotar är under 21 och jag arbetar i socialtjänst eller LSS',
    ],
    ending: 'ung-som-riskerar-brott',
    answer: 'may',
  },
  // Lag (2025:170) 4 and 6 §§.
  {
    role: 'receptionist',
    has: 'en civilklädd polis som söker en besökare',
    answers: [...from.reception, 'Polisen ringer eller står i receptionen'],
    ending: 'polisen-fragar-i-receptionen',
    answer: 'must',
  },
  // OSL 26:11, 23:1 and 29:6: a rule of its own, which the tip about a neighbour to the supervision does not have.
  {
    role: 'uthyrare i ett bostadsbolag',
    has: 'en hyresgäst som vill veta vem som tipsade om vapen i trapphuset',
    answers: [
      tip,
      'Den som tipset handlar om',
      'Någon annanstans, till exempel bostadsbolag, skola, vård, färdtjänst eller bidrag',
    ],
    ending: 'tipsarens-namn-provas',
    answer: 'lawyer',
  },
  {
    role: 'förskolechef',
    has: 'en granne som vill veta vem som tipsade förskolan',
    answers: [
      tip,
      'Någon annan, till exempel en granne eller en tidning',
      'Någon annanstans, till exempel bostadsbolag, skola, färdtjänst eller bidrag',
    ],
    ending: 'tipsarens-namn-provas',
    answer: 'lawyer',
  },
  // SoL 28:5, LSS 26 c, skollagen 26:7, AML 7:3 and KL 12:9, all through OSL 10:28.
  {
    role: 'socialsekreterare',
    has: 'IVO:s begäran om en akt',
    answers: [
      authorityAsks,
      'En annan myndighet, en kommun eller en a-kassa',
      'En som IVO, Skolinspektionen, Arbetsmiljöverket, revisorerna eller någon annan begär för att granska oss',
    ],
    ending: 'granskarens-begaran',
    answer: 'must',
  },
  {
    role: 'biståndshandläggare',
    has: 'revisorernas fråga om utbetalningarna',
    answers: [
      ...from.social,
      'IVO, Arbetsmiljöverket, kommunens revisorer eller en annan myndighet som har begärt den för att granska oss',
    ],
    ending: 'granskarens-begaran',
    answer: 'must',
  },
  {
    role: 'sjuksköterska i hemsjukvården',
    has: 'IVO:s begäran om en journal',
    answers: [
      ...from.care,
      'IVO, Arbetsmiljöverket, kommunens revisorer eller en annan myndighet som har begärt den för att granska oss',
    ],
    ending: 'granskarens-begaran',
    answer: 'must',
  },
  {
    role: 'skolchef',
    has: 'Skolinspektionens begäran om ett ärende',
    answers: [
      ...from.school,
      'Skolinspektionen, Arbetsmiljöverket, revisorerna eller en annan myndighet som begär den för att granska oss',
    ],
    ending: 'granskarens-begaran',
    answer: 'must',
  },
  {
    role: 'ekonom',
    has: 'revisorernas begäran om fakturor',
    answers: [
      ...from.other,
      'Arbetsmiljöverket, kommunens revisorer eller en annan myndighet som har begärt den för att granska oss',
    ],
    ending: 'granskarens-begaran',
    answer: 'must',
  },
  {
    role: 'chef på ett privat boende',
    has: 'en inspektion från IVO',
    answers: [
      ...from.provider,
      'IVO, Skolinspektionen, Arbetsmiljöverket eller kommunens förskoletillsyn, som begär den för att granska oss',
    ],
    ending: 'granskarens-begaran',
    answer: 'must',
  },
  // AML 7:3 and LOU 21:3, through OSL 10:17 and 10:28; a board or a company of the municipality answers by OSL 6:5.
  {
    role: 'miljöchef',
    has: 'Arbetsmiljöverkets begäran om inspektörernas tillbud',
    answers: [
      ...from.supervision,
      'Arbetsmiljöverket, länsstyrelsen eller en annan myndighet som har begärt den för att granska oss',
    ],
    ending: 'granskarens-begaran',
    answer: 'must',
  },
  {
    role: 'alkoholhandläggare',
    has: 'Arbetsmiljöverkets begäran om hot vid besök på krogar',
    answers: [...from.alcohol, reviewerAsks],
    ending: 'granskarens-begaran',
    answer: 'must',
  },
  {
    role: 'avtalscontroller',
    has: 'Konkurrensverkets begäran om ett avtal',
    answers: [
      ...from.procurement,
      chosen,
      'Konkurrensverket, Arbetsmiljöverket eller en annan myndighet som har begärt den för att granska oss',
    ],
    ending: 'granskarens-begaran',
    answer: 'must',
  },
  {
    role: 'färdtjänsthandläggare',
    has: 'Arbetsmiljöverkets begäran om hot på telefon',
    answers: [...from.transport, reviewerAsks],
    ending: 'granskarens-begaran',
    answer: 'must',
  },
  {
    role: 'uthyrare i bostadsbolaget',
    has: 'Arbetsmiljöverkets begäran om ett hot på kontoret',
    answers: [
      ...from.company,
      'Arbetsmiljöverket eller en annan myndighet som har begärt den för att granska oss',
    ],
    ending: 'granskarens-begaran',
    answer: 'must',
  },
  // Folkbokföringslagen 32 c §: every board.
  {
    role: 'färdtjänsthandläggare',
    has: 'en resenär som aldrig hämtas där hen är skriven',
    answers: [...from.transport, 'Skatteverket', 'En adress som kan vara fel'],
    ending: 'fel-i-folkbokforingen',
    answer: 'must',
  },
  // Skollagen 26:4 and 26:7.
  {
    role: 'anställd i en fristående förskola',
    has: 'kommunens frågor i sin tillsyn över förskolan',
    answers: [
      ...from.provider,
      'IVO, Skolinspektionen, Arbetsmiljöverket eller kommunens förskoletillsyn, som begär den för att granska oss',
    ],
    ending: 'granskarens-begaran',
    answer: 'must',
  },
  // LOU 21:3 against OSL 19:3: "inte i något fall" is open.
  {
    role: 'upphandlare',
    has: 'Konkurrensverkets begäran om anbuden, medan upphandlingen pågår',
    answers: [...from.procurement, 'Upphandlingen pågår', tenderAsked],
    ending: 'anbud-pa-begaran',
    answer: 'lawyer',
  },
  // Alkohollagen 9:8, whichever way the question was taken.
  {
    role: 'registrator',
    has: 'länsstyrelsens begäran i ett ärende om serveringstillstånd',
    answers: [
      authorityAsks,
      'En annan myndighet, en kommun eller en a-kassa',
      'En i ett alkoholärende, som Tullverket eller en tillsynsmyndighet enligt alkohollagen begär',
    ],
    ending: 'alkohol-pa-begaran',
    answer: 'must',
  },
  // OSL 10:15 a with 6:5: alkohollagen 9:8 names no other board.
  {
    role: 'alkoholhandläggare',
    has: 'socialnämndens fråga om en krog',
    answers: [...from.alcohol, 'En annan nämnd, kommun eller myndighet, också på vårt initiativ'],
    ending: 'vag-mot-sekretessen',
    answer: 'may',
  },
  // Skatteförfarandelagen 37:9.
  {
    role: 'ekonom i bostadsbolaget',
    has: 'ett föreläggande från Skatteverket om ett avtal med en entreprenör',
    answers: [...from.company, 'Skatteverket, som har förelagt oss att lämna något annat'],
    ending: 'skatteverket-begar',
    answer: 'must',
  },
  // LSS 15 § 9.
  {
    role: 'LSS-handläggare',
    has: 'ett beslut om daglig verksamhet för någon med assistansersättning',
    answers: [
      ...from.social,
      payer,
      'Assistansersättning som kan gå till något annat, eller en ny insats som kan påverka den',
    ],
    ending: 'assistansersattning',
    answer: 'must',
  },
  // SoL 29:12.
  {
    role: 'socialsekreterare',
    has: 'en vuxens ärende, som en annan kommun har sagt ja till att ta över',
    answers: [
      ...from.social,
      board,
      'Mottagaren tar över ärendet, eller har beslutat en insats som vi utför',
    ],
    ending: 'lamna-till-ansvarig-namnd',
    answer: 'must',
  },
  // SoL 15:9, the second sentence.
  {
    role: 'enhetschef i kommunens hemtjänst',
    has: 'frågor om utförda timmar från nämnden som beslutade om hjälpen',
    answers: [
      ...from.social,
      board,
      'Mottagaren tar över ärendet, eller har beslutat en insats som vi utför',
    ],
    ending: 'lamna-till-ansvarig-namnd',
    answer: 'must',
  },
  // AML 6:6 and OSL 10:11.
  {
    role: 'personalhandläggare',
    has: 'skyddsombudets begäran om rapporter om hot',
    answers: [...from.other, 'Ett skyddsombud, som behöver den för sitt uppdrag'],
    ending: 'skyddsombudets-begaran',
    answer: 'must',
  },
  // Folkbokföringslagen 32 c §: every board.
  {
    role: 'handläggare av bostadsanpassning',
    has: 'en sökande som inte verkar bo på adressen',
    answers: [...from.other, 'Skatteverket', 'En adress som kan vara fel'],
    ending: 'fel-i-folkbokforingen',
    answer: 'must',
  },
  // Lag (2008:206) 2 and 3 §§: the schools of a municipality too.
  {
    role: 'skolsekreterare',
    has: 'en elev som har flyttat utomlands men fått ett stöd kvar',
    answers: [...from.school, payer, 'En förmån eller ersättning som verkar fel'],
    ending: 'fel-utbetalning',
    answer: 'must',
  },
  // OSL 26:1: to say who the relative is tells who the client is.
  {
    role: 'sjuksköterska',
    has: 'hot från en patients son',
    answers: [threat, 'Jag eller en kollega', 'Ja, ett annat hot'],
    ending: 'hot-fran-en-klient',
    answer: 'lawyer',
  },
  // OSL 10:20 a.
  {
    role: 'undersköterska i hemtjänsten',
    has: 'en svältande hund hos en brukare',
    answers: [
      ...from.social,
      police,
      'Något som pågår eller kan hända',
      'Ett djur vanvårdas, eller är uppenbart sjukt eller skadat',
    ],
    ending: 'djur-som-far-illa',
    answer: 'may',
  },
  {
    role: 'sjuksköterska i hemsjukvården',
    has: 'en hund som slås hos en patient',
    answers: [...from.care, police, 'Ett djur vanvårdas, eller är uppenbart sjukt eller skadat'],
    ending: 'djur-som-far-illa',
    answer: 'may',
  },
  // Lag (2024:307) 3 §: support to an association is none to a person; OSL 10:15 a is left.
  {
    role: 'handläggare av föreningsbidrag',
    has: 'en annan kommuns fråga om en förenings bidrag',
    answers: [...from.other, board],
    ending: 'vag-mot-sekretessen',
    answer: 'may',
  },
  // SoL 15:4 says another authority; SoL 15:10 tells unemployment funds from authorities.
  {
    role: 'socialsekreterare',
    has: 'en fråga från en a-kassa om utbetalt bistånd',
    answers: [
      authorityAsks,
      'En annan myndighet, en kommun eller en a-kassa',
      'Annat från socialtjänst, LSS eller ärenden om parkeringstillstånd för rörelsehindrade',
    ],
    ending: 'nytta-for-mottagaren',
    answer: 'lawyer',
  },
  // SoL 17:11 and LSS 29: OSL 10 kap. does not reach private care.
  {
    role: 'undersköterska i privat hemtjänst',
    has: 'en kund som hotar sin fru',
    answers: [
      threat,
      'Någon annan, och jag arbetar i socialtjänst eller vård',
      'Jag arbetar hos en privat utförare, och det gäller någon som är brukare eller patient där',
    ],
    ending: 'privat-anstalld-till-polisen',
    answer: 'lawyer',
  },
  {
    role: 'behandlingsassistent på ett privat HVB',
    has: 'en boende som hotar personalen',
    answers: [
      threat,
      'Jag eller en kollega',
      'Jag arbetar hos en privat utförare, och det gäller någon som är brukare eller patient där',
    ],
    ending: 'privat-anstalld-till-polisen',
    answer: 'lawyer',
  },
  // BrB 17:1 second paragraph: a threat with a weapon, or with an allusion to who stands behind, is aggravated.
  {
    role: 'socialsekreterare',
    has: 'en klient som hänvisar till ett nätverk och visar ett vapen',
    answers: [
      threat,
      'Jag eller en kollega',
      'Ja, och hotet är grovt, till exempel med vapen eller hänvisning till ett nätverk',
    ],
    ending: 'grovt-brott',
    answer: 'may',
  },
  // Lag (2008:206) 3 §: whoever follows up a contract too.
  {
    role: 'avtalscontroller',
    has: 'en assistent som får sjukpenning men har arbetat',
    answers: [...from.procurement, chosen, wrongPayment],
    ending: 'fel-utbetalning',
    answer: 'must',
  },
  // Lag (2025:170) 6 §: what no head teacher is responsible for, the municipality hands over.
  {
    role: 'handläggare av skolskjuts på skolförvaltningen',
    has: 'polisens fråga om vem som körde en tur',
    answers: [
      ...from.school,
      police,
      'På skolförvaltningen eller en fritidsgård, och inte i någon rektors verksamhet',
    ],
    ending: 'polisen-behover-den',
    answer: 'must',
  },
  {
    role: 'fritidsledare på en fritidsgård',
    has: 'droger som byter händer utanför ingången',
    answers: [
      ...from.school,
      police,
      'På skolförvaltningen eller en fritidsgård, och inte i någon rektors verksamhet',
    ],
    ending: 'polisen-behover-den',
    answer: 'must',
  },
  // Lag (2025:170) 7 § third paragraph: whom the organiser names.
  {
    role: 'ledare i öppen fritidsverksamhet',
    has: 'en elvaåring som säljer vapen för någon annan',
    answers: [...from.school, police, notHeadTeacher],
    ending: 'ga-till-rektorn',
    answer: 'must',
  },
  // Folkbokföringslagen 32 c §: schools of the municipality too.
  {
    role: 'skolsekreterare',
    has: 'en elev vars adress inte stämmer',
    answers: [...from.school, 'Skatteverket', 'En adress som kan vara fel'],
    ending: 'fel-i-folkbokforingen',
    answer: 'must',
  },
  // Lag (2008:206) 3 §.
  {
    role: 'löneadministratör',
    has: 'en kollega som får sjukpenning och arbetar heltid någon annanstans',
    answers: [...from.other, payer, 'En förmån eller ersättning som verkar fel'],
    ending: 'fel-utbetalning',
    answer: 'must',
  },
  // SFB 110:31.
  {
    role: 'personalhandläggare',
    has: 'Försäkringskassans begäran om en anställds lön',
    answers: [...from.other, payer, 'Försäkringskassan eller Pensionsmyndigheten har begärt en uppgift'],
    ending: 'forsakringskassan-begar',
    answer: 'must',
  },
  // OSL 6:5: what is not secret, an authority asks for and gets, without any duty to report.
  {
    role: 'byggnadsinspektör',
    has: 'socialnämndens fråga i en utredning om ett barn som sågs vid en tillsyn',
    answers: [authorityAsks, 'Socialtjänsten, i en utredning om ett barns behov av skydd eller stöd', 'Nej'],
    ending: 'barn-du-bor-anmala',
    answer: 'may',
  },
  // SoL 17:11, LSS 29; SFB 110:31 a and b name employees and assistance alone.
  {
    role: 'samordnare i privat hemtjänst',
    has: 'Försäkringskassans fråga om en kunds granne',
    answers: [
      authorityAsks,
      'Försäkringskassan eller Pensionsmyndigheten',
      'Hos en privat utförare, och frågan gäller någon annan',
    ],
    ending: 'tystnadsplikt-hos-utforaren',
    answer: 'must-not',
  },
  // RF 13:6, through OSL 10:28: boards and those who are employed by the municipality.
  {
    role: 'enhetschef i socialtjänsten',
    has: 'JO:s begäran om en akt',
    answers: [...from.social, ombudsman],
    ending: 'jo-begar',
    answer: 'must',
  },
  {
    role: 'biträdande rektor',
    has: 'JO:s begäran om ett yttrande',
    answers: [...from.school, ombudsman],
    ending: 'jo-begar',
    answer: 'must',
  },
  {
    role: 'chef för hemsjukvården',
    has: 'JO:s begäran om en journal',
    answers: [...from.care, ombudsman],
    ending: 'jo-begar',
    answer: 'must',
  },
  {
    role: 'registrator på kommunstyrelsen',
    has: 'JO:s begäran om handlingar',
    answers: [...from.other, ombudsman],
    ending: 'jo-begar',
    answer: 'must',
  },
  {
    role: 'handläggare',
    has: 'ett brev från JO',
    answers: [
      authorityAsks,
      'En annan myndighet, en kommun eller en a-kassa',
      'En som JO eller Justitiekanslern begär',
    ],
    ending: 'jo-begar',
    answer: 'must',
  },
  // KL 12:9.
  {
    role: 'miljöchef',
    has: 'revisorernas fråga om hur tillsynen sköts',
    answers: [...from.supervision, auditors],
    ending: 'jo-begar',
    answer: 'must',
  },
  {
    role: 'alkoholhandläggare',
    has: 'JO:s fråga om ett tillstånd',
    answers: [...from.alcohol, auditors],
    ending: 'jo-begar',
    answer: 'must',
  },
  {
    role: 'färdtjänsthandläggare',
    has: 'revisorernas fråga om körningar',
    answers: [...from.transport, auditors],
    ending: 'jo-begar',
    answer: 'must',
  },
  {
    role: 'avtalscontroller',
    has: 'revisorernas fråga om fakturor',
    answers: [...from.procurement, chosen, auditors],
    ending: 'jo-begar',
    answer: 'must',
  },
  // OSL 12:3 and FL 10 §: a guardian, and whoever is a party, is no outsider.
  {
    role: 'socialsekreterare',
    has: 'en pappas begäran om att få läsa utredningen om hans barn',
    answers: [...from.social, person],
    ending: 'vardnadshavare-eller-part',
    answer: 'must',
  },
  {
    role: 'skolsekreterare',
    has: 'en mammas fråga om vad elevhälsan har skrivit',
    answers: [...from.school, 'Eleven själv, elevens vårdnadshavare eller en part i ett ärende'],
    ending: 'vardnadshavare-eller-part',
    answer: 'must',
  },
  {
    role: 'distriktssköterska i kommunen',
    has: 'en patients begäran om sin egen journal',
    answers: [...from.care, patient],
    ending: 'vardnadshavare-eller-part',
    answer: 'must',
  },
  {
    role: 'färdtjänsthandläggare',
    has: 'en sökandes begäran om sitt eget ärende',
    answers: [...from.transport, 'Resenären själv, eller en annan part i ärendet'],
    ending: 'vardnadshavare-eller-part',
    answer: 'must',
  },
  {
    role: 'handläggare av bostadsanpassning',
    has: 'en sökandes begäran om läkarintyget i ärendet',
    answers: [...from.other, person],
    ending: 'vardnadshavare-eller-part',
    answer: 'must',
  },
  // FL 10 § and OSL 10:3: a company that a case is about is a party to it.
  {
    role: 'livsmedelsinspektör',
    has: 'en krögares begäran om allt i tillsynsärendet',
    answers: [...from.supervision, party],
    ending: 'vardnadshavare-eller-part',
    answer: 'must',
  },
  {
    role: 'alkoholhandläggare',
    has: 'en sökandes begäran om polisens yttrande i ärendet',
    answers: [...from.alcohol, party],
    ending: 'vardnadshavare-eller-part',
    answer: 'must',
  },
  // RF 13:6 and KL 12:9 against OSL 19:3: "inte i något fall" is open.
  {
    role: 'upphandlare',
    has: 'revisorernas fråga om anbuden, medan upphandlingen pågår',
    answers: [...from.procurement, 'Upphandlingen pågår', tenderAsked],
    ending: 'anbud-pa-begaran',
    answer: 'lawyer',
  },
  // OSL 12:1 with 2:3: secrecy that protects a tenant is none towards the tenant.
  {
    role: 'uthyrare i bostadsbolaget',
    has: 'en hyresgästs fråga om vad som står om henne',
    answers: [...from.company, 'Hyresgästen själv'],
    ending: 'vardnadshavare-eller-part',
    answer: 'must',
  },
  // OSL 32:8: a harm test of its own for the rescue service, where 30:27 has none for a neighbour.
  {
    role: 'brandinspektör',
    has: 'en fastighetsägares fråga om vem som tipsade om spärrade utrymningsvägar',
    answers: [tip, 'Den som tipset handlar om', customer],
    ending: 'klagandens-namn-kan-vara-hemligt',
    answer: 'lawyer',
  },
  {
    role: 'handläggare i räddningstjänsten',
    has: 'en grannes fråga om vilka som bodde i lokalen som brann',
    answers: [...from.supervision, 'Ett företag eller en privatperson'],
    ending: 'enskild-i-tillsynen',
    answer: 'must-not',
  },
  // OSL 10:15 a reaches 21:3 and 32:8.
  {
    role: 'brandinspektör',
    has: 'boende i en källare, som byggnadsnämnden behöver veta om',
    answers: [
      ...from.supervision,
      board,
      'Ja, den rör ett företag, någon det gör affärer med eller en privatperson',
    ],
    ending: 'vag-mot-sekretessen',
    answer: 'may',
  },
  // Lag (2025:170) 2 and 6 §§: the crime investigators of Skatteverket and Tullverket; SFL 42 a:1 is about tax.
  {
    role: 'miljöinspektör',
    has: 'en fråga från Tullverket i en utredning om smuggling',
    answers: [...from.supervision, police, 'Något annat brott, eller den som utreder brott frågar'],
    ending: 'polisen-behover-den',
    answer: 'must',
  },
  {
    role: 'färdtjänsthandläggare',
    has: 'en fråga från Skatteverkets brottsutredare om ett taxibolag',
    answers: [...from.transport, police],
    ending: 'polisen-behover-den',
    answer: 'must',
  },
  {
    role: 'alkoholhandläggare',
    has: 'en fråga från Ekobrottsmyndigheten om en krögare',
    answers: [...from.alcohol, police],
    ending: 'polisen-behover-den',
    answer: 'must',
  },
  // Lag (2025:170) 8 § and OSL 10:23: from social services a crime investigation is no tax control.
  {
    role: 'socialsekreterare',
    has: 'en fråga från Skatteverkets brottsutredare om en klient',
    answers: [
      ...from.social,
      police,
      'Ett annat brott som har begåtts',
      'Ett annat brott, eller jag vet inte',
    ],
    ending: 'brott-under-gransen',
    answer: 'lawyer',
  },
  {
    role: 'sjuksköterska i hemsjukvården',
    has: 'en fråga från Skatteverkets brottsutredare om en patient',
    answers: [...from.care, police, 'Ett annat brott som har begåtts, eller jag vet inte'],
    ending: 'brott-under-gransen',
    answer: 'lawyer',
  },
  // Lag (2025:170) 4 §: each authority of 2 §.
  {
    role: 'distriktssköterska i kommunen',
    has: 'Tullverkets begäran om en patients telefonnummer i en brottsutredning',
    answers: [...from.care, police, 'Den som utreder brott vill ha kontaktuppgifter'],
    ending: 'kontaktuppgifter-till-polisen',
    answer: 'must',
  },
  // BrB 4:3 and OSL 10:21: a child who witnesses violence is the victim of a crime in chapter 4.
  {
    role: 'socialsekreterare',
    has: 'ett barn som har sett sin pappa slå sin mamma',
    answers: [...from.social, police, 'Ett annat brott som har begåtts', againstChild],
    ending: 'brott-mot-barn',
    answer: 'may',
  },
  {
    role: 'sjuksköterska i hemsjukvården',
    has: 'ett barn som har hört sin pappa hota sin mamma',
    answers: [
      ...from.care,
      police,
      'Mot någon under 18: våld (också bevittnat), hot, tvång eller sexuella brott',
    ],
    ending: 'brott-mot-barn',
    answer: 'may',
  },
  // OSL 8:1 and 10:2: secrecy is towards others than those who do the work.
  {
    role: 'upphandlare',
    has: 'anbud som en kollega ska utvärdera',
    answers: [
      ...from.procurement,
      'Upphandlingen pågår',
      'Den som utvärderar eller beslutar i samma upphandling',
    ],
    ending: 'anbud-inom-upphandlingen',
    answer: 'may',
  },
  // Patientdatalagen 8:2: a next of kin may ask too, and PSL 6:12 is tried.
  {
    role: 'sjuksköterska på ett privat boende',
    has: 'en dotters begäran om att få läsa sin mammas journal',
    answers: [...from.provider, ownFile],
    ending: 'akten-hos-utforaren',
    answer: 'must',
  },
  // Skollagen 29:14: a guardian is seldom "obehörig" about their own child.
  {
    role: 'lärare i en fristående skola',
    has: 'en mammas fråga om stödet till hennes barn',
    answers: [...from.provider, 'Barnets eller elevens vårdnadshavare, i en fristående förskola eller skola'],
    ending: 'vardnadshavare-i-fristaende-skola',
    answer: 'may',
  },
  // Lag (2025:170) 7 §: the head teacher of an independent school too.
  {
    role: 'rektor i en fristående skola',
    has: 'polisens fråga om en elevs frånvaro',
    answers: [
      ...from.provider,
      police,
      'Något om ett brott, och jag är rektor i en fristående förskola eller skola',
    ],
    ending: 'rektorns-skyldighet',
    answer: 'must',
  },
  {
    role: 'lärare i en fristående skola',
    has: 'en elev som säljer narkotika',
    answers: [
      ...from.provider,
      police,
      'Något om ett brott, och jag arbetar i en fristående förskola eller skola men är inte rektor',
    ],
    ending: 'ga-till-rektorn',
    answer: 'must',
  },
  // Lag (2025:170) 4 § third paragraph.
  {
    role: 'samordnare i privat hemtjänst',
    has: 'polisens begäran om en kunds telefonnummer',
    answers: [...from.provider, police, 'En persons kontaktuppgifter'],
    ending: 'kontaktuppgifter-till-polisen',
    answer: 'must',
  },
  // AML 6:6; OSL 10:11 leaves out 26:1, so what has happened is told without names.
  {
    role: 'enhetschef i socialtjänsten',
    has: 'skyddsombudets begäran om rapporter om hot',
    answers: [...from.social, safetyRepresentative],
    ending: 'skyddsombudets-begaran',
    answer: 'must',
  },
  {
    role: 'chef på ett privat boende',
    has: 'skyddsombudets begäran om tillbud',
    answers: [...from.provider, safetyRepresentative],
    ending: 'skyddsombudets-begaran',
    answer: 'must',
  },
  // OSL 12:1, for whoever acts for the person.
  {
    role: 'biståndshandläggare',
    has: 'en god mans begäran om beslutet som hen ska överklaga för en klient',
    answers: [...from.social, person],
    ending: 'vardnadshavare-eller-part',
    answer: 'must',
  },
];

/** Where the answers lead. Throws with the choices there were when an answer is none of them. */
function walk(answers: readonly string[]): string {
  let at = path.start;
  for (const answer of answers) {
    const choices = path.nodes.find(({ id }) => id === at)?.choices ?? [];
    const choice = choices.find(({ text }) => text === answer);
    if (!choice)
      throw new Error(`”${answer}” is no choice at ${at}: ${choices.map(({ text }) => text).join(' | ')}`);
    at = choice.to;
  }
  return at;
}

describe('a situation from the job ends where the law says', () => {
  it.each(SITUATIONS)('$role with $has: $answer', ({ answers, ending, answer }) => {
    expect(walk(answers)).toBe(ending);
    expect(path.endings.find(({ id }) => id === ending)?.answer).toBe(answer);
  });

  // OSL 26:1 fourth paragraph 2. Who handles them seldom thinks of them as social services, so each fork has to say it.
  // The fork about children is left out: it asks who has the duty of SoL 19:1, which has nothing to do with secrecy.
  it('says where permits to park for people with disabilities belong, wherever social services go their own way', () => {
    const silent = path.nodes
      .filter(({ id }) => id !== 'barn')
      .filter(({ choices }) =>
        choices.some(({ text }) => /^(I socialtjänst|Socialtjänst eller)|arbetar i socialtjänst/.test(text)),
      )
      .filter(({ question, help, choices }) =>
        [question, help, ...choices.map(({ text }) => text)].every(
          (words) => !/parkeringstillstånd/i.test(words),
        ),
      )
      .map(({ id }) => id);
    expect(silent).toEqual([]);
  });

  it('meet every ending of the path', () => {
    const met = new Set(SITUATIONS.map(({ ending }) => ending));
    expect(path.endings.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });

  it('are at least forty, and meet each kind of answer', () => {
    expect(SITUATIONS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(SITUATIONS.map(({ answer }) => answer)).size).toBe(4);
  });
});
