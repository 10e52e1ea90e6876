import type { Need } from '../domain/course/needed-ids.ts';
import type {
  AddressProblem,
  CorrectedValue,
  FindingCode,
  FindingParams,
  IdKind,
  MannerismPlace,
  MarkdownSlip,
  ValueType,
} from '../domain/words/finding.ts';
import { NEEDED_USES } from './needed-uses.ts';
import { NOUNS } from './nouns.ts';

/**
 * Every text that somebody who writes content can be shown. A code is permanent: it is explained in
 * `content/README.md`, and is never given a new meaning.
 */
export interface AuthorMessage {
  /** What is wrong. */
  what: string;
  /** Why it matters. */
  why: string;
  /** What to write instead, with the corrected value where it can be computed. */
  instead: string;
}

type Messages = { readonly [Code in FindingCode]: (params: FindingParams[Code]) => AuthorMessage };

const VALUE_TYPES: Readonly<Record<ValueType, string>> = {
  text: 'en text',
  number: 'ett tal',
  integer: 'ett heltal',
  boolean: 'true eller false',
  list: 'en lista (rader som börjar med ”- ”)',
  group: 'en grupp med egna nycklar',
  nothing: 'ingenting',
};

const list = (words: readonly string[]) => words.join(', ');
const decimal = (value: number) => value.toFixed(1).replace('.', ',');
/** What is guessed at, in a sentence. */
const VERDICTS = { signal: 'signal', unclear: 'oklart', innocent: 'oskyldigt' } as const;

const GUESSABLE = {
  single: 'Frågorna med ett rätt svar',
  action: 'Det man gör i bedömningarna',
  choice: 'Valen i fallen',
} as const;

/** How somebody guesses, in a sentence. */
const STRATEGIES: Readonly<Record<string, string>> = {
  longest: 'tar det längsta',
  shortest: 'tar det kortaste',
  joining: 'tar det med flest ”och”',
  'no-reason': 'väljer bort det som anger skäl',
  calm: 'tar det som låter lugnast',
  'one-sentence': 'tar det med minst antal meningar',
  superior: 'tar det som nämner chefen',
  'avoids-firm': 'väljer bort polis, stopp och nej',
  words: 'bara har lärt sig vilka ord som brukar vara rätt',
};

const percent = (share: number) => decimal(share * 100);
const listPlaces = (places: readonly MannerismPlace[]) =>
  places.map(({ file, count }) => `${file} (${count})`).join(', ');
const described = (description: string) => (description === '' ? '' : ` Fältet: ${description}`);
/** A value of the right type, as it is written in the file. */
function tellCorrected(corrected: CorrectedValue): string {
  if (corrected.kind === 'list') {
    const { key, value } = corrected;
    return `${key}: [${value}], eller en rad ”- ${value}” under ${key}:`;
  }
  return corrected.kind === 'unquoted' ? `${corrected.line} (utan citattecken)` : corrected.line;
}
const placeOf = (file: string, line: number | undefined) => (line === undefined ? file : `${file}:${line}`);

export const AUTHOR_MESSAGES: Messages = {
  I101: ({ folder }) => ({
    what: `Mappen ${folder} finns inte.`,
    why: 'Utan den finns inget innehåll att kontrollera, och webbplatsen blir tom.',
    instead:
      'Kör kommandot från projektets rot, den mapp där package.json ligger. Har du satt LOCAL_CONTENT: kontrollera sökvägen.',
  }),
  I102: () => ({
    what: 'Filen är inte sparad som UTF-8.',
    why: 'Bokstäverna å, ä och ö blir fel på webbplatsen.',
    instead: 'Spara om filen med teckenkodningen UTF-8.',
  }),
  I103: () => ({
    what: 'Filen är tom.',
    why: 'En tom fil ger en tom sida.',
    instead: 'Fyll i filen, eller ta bort den. Kopiera gärna en likadan fil och ändra i kopian.',
  }),
  I104: () => ({
    what: 'Filen saknar den första delen mellan två rader med ---.',
    why: 'Där står id, rubrik och källor. Utan dem kan sidan inte byggas.',
    instead: 'Börja filen med en rad ---, sedan fälten, sedan en rad --- och sist texten.',
  }),
  I105: () => ({
    what: 'Den första delen börjar med --- men avslutas aldrig.',
    why: 'Hela texten läses då som fält.',
    instead: 'Skriv en rad med bara --- efter det sista fältet.',
  }),
  I106: ({ text }) => ({
    what: `Raden går inte att läsa som YAML: ${text}`,
    why: 'En rad som är fel gör att hela filen inte kan läsas.',
    instead:
      'Kontrollera indraget (två mellanslag för varje nivå), att det är ett mellanslag efter kolon, och att citattecken kommer i par.',
  }),
  I107: () => ({
    what: 'Raden har ett tabbtecken som indrag.',
    why: 'YAML förstår bara mellanslag, så filen kan inte läsas.',
    instead: 'Byt tabben mot två mellanslag för varje nivå.',
  }),
  I108: ({ key }) => ({
    what: `Nyckeln ${key} står två gånger.`,
    why: 'Bara den ena skulle användas, och man kan inte veta vilken.',
    instead: `Ta bort den ena ${key}, eller slå ihop dem.`,
  }),
  I109: ({ text, corrected }) => ({
    what: `Texten behöver stå inom citattecken: ${text}`,
    why: 'Kolon följt av mellanslag, och vissa tecken först i en text, betyder något särskilt i YAML.',
    instead: corrected,
  }),
  I110: ({ suggestion, places }) => ({
    what: 'Filen ligger på en plats som inte används.',
    why: 'Den skulle inte komma med på webbplatsen, utan att någon märker det.',
    instead:
      suggestion === undefined
        ? `Flytta den till någon av platserna: ${list(places)}`
        : `Flytta den till ${suggestion}`,
  }),
  I111: ({ extension, suggestion }) => ({
    what: `Filnamnet slutar på ${extension}.`,
    why: 'Filer med fel ändelse läses inte in.',
    instead: `Byt namn till ${suggestion}`,
  }),
  I112: ({ suggestion }) => ({
    what: 'Namnet på filen eller mappen kan inte bli en adress.',
    why: 'Adresser har bara små bokstäver a–z, siffror och bindestreck (å och ä blir a, ö blir o). Områden, lektioner och guider börjar med två siffror och bindestreck.',
    instead: `Byt namn till ${suggestion}`,
  }),
  I113: ({ id, fileName, expectedFileName }) => ({
    what: `Filen heter ${fileName} men har id ${id}.`,
    why: 'Den som skriver ett id ska hitta filen på namnet.',
    instead: `Byt filens namn till ${expectedFileName}, eller ändra id om det aldrig har varit publicerat.`,
  }),
  I114: ({ missing }) => ({
    what: `Filen ${missing} saknas.`,
    why: 'Webbplatsen kan inte byggas utan den.',
    instead: `Skapa ${missing}. Kopiera gärna en likadan fil och ändra i kopian.`,
  }),
  I115: ({ number, other }) => ({
    what: `Numret ${number} används också av ${other}.`,
    why: 'Numret bestämmer ordningen. Med samma nummer blir ordningen en slump.',
    instead: 'Ge den ena ett annat nummer. Id ändras inte, så läsarnas resultat finns kvar.',
  }),
  I116: ({ what, suggestion }) => ({
    what: `Filen är ${OFFICE_FILES[what]} och kan inte läsas.`,
    why: 'Webbplatsen byggs av textfiler. Det som står här skulle inte komma med, utan att någon märker det.',
    instead:
      what === 'word' && suggestion !== undefined
        ? `Kopiera texten till ${suggestion} utan formatering, skriv fälten överst som i filen bredvid, och ta bort den här filen.`
        : 'Flytta filen till en annan mapp än content. Ska läsaren ha det som står i den skriver du det i en textfil.',
  }),
  I117: () => ({
    what: 'Raden är ett märke som git lämnar när två personer har ändrat samma rader.',
    why: 'Filen har båda varianterna efter varandra, och ingen av dem är vald.',
    instead:
      'Välj den ena varianten, eller skriv ihop dem. Ta sedan bort de tre raderna som börjar med <<<<<<<, ======= och >>>>>>>.',
  }),
  I118: ({ text, corrected }) => ({
    what: `Texten slutar före #: ${text}`,
    why: 'Mellanslag och # betyder i YAML att resten av raden är en anteckning. Läsaren får aldrig se den.',
    instead: `${corrected} – eller, om det är en anteckning: flytta den till en egen rad ovanför.`,
  }),
  I119: ({ text, corrected }) => ({
    what: `Bokstäver har blivit fel: ${text}`,
    why: 'Filen har någon gång öppnats med fel teckenkodning. Läsaren ser tecknen som de står.',
    instead: corrected ?? 'Skriv om orden, och spara filen med teckenkodningen UTF-8.',
  }),
  I120: ({ what, before, after }) => ({
    what: `Raden har ${UNSEEN_CHARACTERS[what]} mellan ”${before}” och ”${after}”.`,
    why: 'Det syns inte när du skriver, men sökningen hittar inte ordet och en skärmläsare kan läsa det fel. Det följer ofta med från Word eller en webbsida.',
    instead:
      what === 'hard-space'
        ? 'Radera det och skriv ett vanligt mellanslag. Mellan ett tal och det som hör till talet får det stå kvar.'
        : 'Radera tecknet: ställ markören mellan orden, ta bort det som finns där och skriv mellanslaget igen om det behövs.',
  }),
  I121: ({ letter, corrected }) => ({
    what: `Bokstaven ${letter} är skriven som två tecken.`,
    why: 'Den ser rätt ut, men sökningen hittar inte ordet. Det följer med från vissa PDF:er och från filnamn på Mac.',
    instead: corrected,
  }),

  I201: ({ key, nearest, allowed }) => ({
    what: `Nyckeln ${key} finns inte här.`,
    why: 'En felstavad nyckel läses inte, och texten försvinner från sidan.',
    instead:
      nearest === undefined
        ? `Ta bort den, eller använd någon av: ${list(allowed)}`
        : `Menade du ${nearest}? Annars finns: ${list(allowed)}`,
  }),
  I202: ({ field, description, empty, choices }) => ({
    what: empty ? `Fältet ${field} är inte ifyllt.` : `Fältet ${field} saknas.`,
    why: 'Fältet behövs för att sidan ska bli hel.',
    instead: `Lägg till ${field}:${choices.length > 0 ? ` ${choices.join(' | ')}` : ''}${described(description)}`,
  }),
  I203: ({ field, description, expected, got, corrected }) => ({
    what: `${field === '' ? 'Filen' : `Fältet ${field}`} ska vara ${VALUE_TYPES[expected]}, men är ${VALUE_TYPES[got]}.`,
    why:
      expected === 'text'
        ? 'YAML läser tal, true och false, och texter med kolon och mellanslag, som annat än text om de inte står inom citattecken.'
        : 'Sidan kan inte visa ett värde av fel slag.',
    instead: `${corrected === undefined ? `Skriv ${VALUE_TYPES[expected]}.` : tellCorrected(corrected)}${described(description)}`,
  }),
  I204: ({ field, description, value, nearest, allowed }) => ({
    what: `Fältet ${field} kan inte ha värdet ${value}.`,
    why: `Bara vissa värden har en betydelse på webbplatsen.${described(description)}`,
    instead:
      nearest === undefined
        ? `Skriv något av: ${list(allowed)}`
        : `Menade du ${nearest}? Det som går är: ${list(allowed)}`,
  }),
  I205: ({ field, value, corrected }) => ({
    what: `Fältet ${field} är inte ett datum som går att läsa: ${value}`,
    why: 'Datum skrivs likadant överallt, så att de kan sorteras och visas rätt.',
    instead: corrected === undefined ? 'Skriv ÅÅÅÅ-MM-DD, till exempel 2026-11-24.' : corrected,
  }),
  I206: ({ field, value, lastDay }) => ({
    what: `Dagen i ${field} finns inte: ${value}`,
    why: 'Läsaren ska kunna lita på när texten kontrollerades.',
    instead: lastDay === undefined ? 'Kontrollera månad och dag.' : `Den månadens sista dag är ${lastDay}`,
  }),
  I207: ({ field, value, today }) => ({
    what: `Dagen i ${field} har inte varit ännu: ${value}`,
    why: `Fältet säger när något blev gjort. I dag är det ${today}.`,
    instead: `Skriv dagen då det gjordes, senast ${today}`,
  }),
  I208: ({ field, description, length, max }) => ({
    what: `Fältet ${field} är för långt: ${length} tecken, högst ${max}.`,
    why: `En längre text får inte plats där den visas.${described(description)}`,
    instead: `Korta texten med minst ${length - max} tecken.`,
  }),
  I209: ({ field, description, length, min }) => ({
    what: `Fältet ${field} är för kort: ${length} tecken, minst ${min}.`,
    why: `Så kort text säger läsaren för lite.${described(description)}`,
    instead: `Skriv minst ${min - length} tecken till.`,
  }),
  I210: ({ field, description }) => ({
    what: `Fältet ${field} är tomt.`,
    why: 'En tom text ger ett hål på sidan.',
    instead: `Fyll i det, eller ta bort raden om fältet inte behövs.${described(description)}`,
  }),
  I211: ({ field, description, length, max }) => ({
    what: `Listan ${field} är för lång: ${length}, högst ${max}.`,
    why: `Ingen minns en längre lista.${described(description)}`,
    instead: `Ta bort minst ${length - max}, eller slå ihop några.`,
  }),
  I212: ({ field, description, length, min }) => ({
    what: `Listan ${field} är för kort: ${length}, minst ${min}.`,
    why: `Färre räcker inte för läsaren.${described(description)}`,
    instead: `Lägg till minst ${min - length}.`,
  }),
  I213: ({ field, value, corrected }) => ({
    what: `Fältet ${field} är inte ett giltigt id: ${value}`,
    why: 'Ett id har bara små bokstäver a–z, siffror och enkla bindestreck, och det ändras aldrig.',
    instead: corrected ?? 'nytt-id',
  }),
  I214: ({ field, description, value, min, max }) => ({
    what: `Fältet ${field} är ${value}, och det är utanför gränserna.`,
    why: `Värdet är orimligt här.${described(description)}`,
    instead:
      max === undefined
        ? `Skriv minst ${min}.`
        : min === undefined
          ? `Skriv högst ${max}.`
          : `Skriv ett tal från ${min} till ${max}.`,
  }),
  I215: ({ field, value, corrected }) => ({
    what: `Fältet ${field} är inte en hel webbadress: ${value}`,
    why: 'Läsaren kan inte följa länken.',
    instead: corrected ?? adviseOnUrl(value),
  }),
  I216: ({ field, value }) => ({
    what: `Listan ${field} har ${value} två gånger.`,
    why: 'Läsaren skulle se samma sak två gånger.',
    instead: `Ta bort den ena ${value}`,
  }),
  I217: ({ field, description, detail }) => ({
    what: `Fältet ${field} stämmer inte: ${detail}`,
    why: 'Värdet följer inte den regel som gäller för fältet.',
    instead: `Ändra värdet.${described(description)}`,
  }),
  I218: ({ field, missing, unknown, allowed }) => ({
    what: [
      missing.length > 0 ? `${missing.join(' och ')} saknas i texten ${field}.` : '',
      unknown.length > 0 ? `Texten ${field} har ${unknown.join(' och ')}, som sidan inte kan fylla i.` : '',
      missing.length + unknown.length === 0
        ? `Texten ${field} har en klammer som inte hör till något ord.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
    why: 'Sidan byter ord inom klamrar mot ett tal eller ett namn. Utan dem saknas talet, och andra ord visas som de står.',
    instead:
      allowed.length > 0
        ? `Skriv om texten så att den har ${allowed.join(' och ')}, med båda klamrarna och rättstavat.`
        : 'Skriv texten utan klamrar.',
  }),
  I219: ({ field, markup }) => ({
    what: `Texten ${field} har HTML: ${markup}`,
    why: 'Gränssnittets texter visas tecken för tecken, så läsaren skulle se koden.',
    instead: 'Skriv texten utan HTML. Tecknen å, ä, ö och – skrivs som de är.',
  }),
  I220: ({ field, value, corrected }) => ({
    what: `Fältet ${field} har inget nummer som går att ringa: ${value}`,
    why: 'Läsaren ringer med ett tryck, och telefonen förstår bara siffror.',
    instead:
      corrected === undefined
        ? 'Skriv ett enda nummer med siffror, till exempel 021-39 00 00 eller +46 21 39 00 00. Öppettider och andra ord skrivs i ett annat fält.'
        : `Skriv ${corrected}`,
  }),
  I221: () => ({
    what: 'Kontaktvägen har varken telefonnummer eller webbadress.',
    why: 'Läsaren ser namnet men kan inte nå någon.',
    instead:
      'Skriv phone, till exempel 021-39 00 00, eller url, till exempel https://www.kommun.se/kontakt. Finns ingen av dem: ta bort kontaktvägen.',
  }),

  I301: ({ id, collection, firstFile, firstLine }) => ({
    what: `Id ${id} används redan av ${NOUNS[collection].one}: ${placeOf(firstFile, firstLine)}`,
    why: 'Läsarnas resultat sparas på id. Två med samma id blandas ihop.',
    instead: 'Ge det nya ett eget id. Ändra aldrig ett id som har varit publicerat.',
  }),
  I302: ({ id, collection, nearest, isA }) => ({
    what:
      isA === undefined
        ? `Det finns ${NOUNS[collection].no} med id ${id}.`
        : `${id} är ${NOUNS[isA].one}, men här ska det stå ${NOUNS[collection].one}.`,
    why: 'Det som pekar på något som inte finns blir tomt på sidan.',
    instead:
      nearest === undefined
        ? `Skriv ett id som finns, eller skapa ${NOUNS[collection].the} först. De ligger i ${NOUNS[collection].where}`
        : `Menade du ${nearest}? Annars: skapa ${NOUNS[collection].the} i ${NOUNS[collection].where}`,
  }),
  I303: ({ slug, firstFile }) => ({
    what: `Adressen /tecken/${slug}/ används redan av ${firstFile}`,
    why: 'Alla tecken har sin adress direkt under /tecken/, så bara det ena skulle synas.',
    instead: 'Byt namn på filen. Id ändras inte.',
  }),
  I304: ({ address, nearest }) => ({
    what: `Länken går till en adress som inte finns: ${address}`,
    why: 'Läsaren skulle hamna på en tom sida.',
    instead: nearest === undefined ? 'Rätta adressen, eller ta bort länken.' : `Menade du ${nearest}?`,
  }),
  I305: ({ address, corrected }) => ({
    what: `Länken är inte skriven från webbplatsens rot: ${address}`,
    why: 'En sådan länk går sönder när sidan flyttas eller byter namn.',
    instead: corrected ?? 'Skriv hela adressen med snedstreck först, till exempel /tecken/',
  }),
  I306: ({ collection }) => ({
    what: `${capitalize(NOUNS[collection].the)} har varken källa eller professionalKnowledge.`,
    why: 'Läsaren ska kunna se vad varje påstående bygger på.',
    instead:
      'Fyll i sources med minst en källa, eller skriv i professionalKnowledge vad som är yrkeskunskap.',
  }),
  I307: ({ source, kind }) => ({
    what: `Källan ${source} är inte en lag, utan av slaget ${kind}.`,
    why: 'Under law står bara lagrum, eftersom läsaren stödjer sig på dem.',
    instead: 'Peka på lagen som källa, eller flytta påståendet till tell och källan till sources.',
  }),
  I308: () => ({
    what: 'Lektionen hänvisar inte till någon källa i texten.',
    why: 'Läsaren ska se vilken källa som stöder vilket påstående.',
    instead:
      'Lägg <Source id="…" /> efter det påstående den stöder, eller fyll i professionalKnowledge om allt är yrkeskunskap.',
  }),

  I309: ({ collection, id, need, nearest }) => ({
    what: `Webbplatsen behöver ${NOUNS[collection].the} ${id}, som inte finns: ${NEEDED_USES[need as Need]}.`,
    why: 'Koden pekar ut just det id:t. Utan det försvinner en länk eller en sida utan att någon märker det.',
    instead: `${nearest === undefined ? `Lägg tillbaka ${id} i ${NOUNS[collection].where}` : `Byt tillbaka ${nearest} till ${id}`}. Ska det heta något annat ändrar en utvecklare src/domain/course/needed-ids.ts samtidigt.`,
  }),
  I310: ({ collection, id, version, nearest }) => ({
    what: `${capitalize(NOUNS[collection].the)} ${id} har varit publicerat (version ${version}) men finns inte längre.`,
    why: 'Läsarnas resultat är sparade på id i deras egna webbläsare. Med ett annat id är det borta för dem.',
    instead: `${nearest === undefined ? `Skriv tillbaka id: ${id}.` : `Ändra id: ${nearest} tillbaka till id: ${id}. Då behåller läsarna sitt resultat.`} Läsaren ser aldrig id, så rubrik, text och filnamn får vara nya. Är det borttaget för alltid: npm run fix:ids -- --retire ${id}`,
  }),
  I311: ({ collection, id, version }) => ({
    what: `Id ${id} är använt: det hörde till ${NOUNS[collection].one} som togs bort (publicerat i version ${version}).`,
    why: 'Den som hade svarat på det gamla skulle få sitt svar på det nya.',
    instead:
      'Ge det nya ett eget id. Är det samma sak som kommer tillbaka: ta bort raden under retired i content/published-ids.yaml.',
  }),
  I312: ({ address, corrected }) => ({
    what: `Länken är inte krypterad: ${address}`,
    why: 'Vem som helst på samma nät kan se vad läsaren öppnar, och ändra det.',
    instead: `${corrected} – pröva den i webbläsaren. Svarar den inte skriver du sidans namn utan länk.`,
  }),
  I313: ({ address, corrected }) => ({
    what: `Länken går till den här webbplatsen med hela adressen: ${address}`,
    why: 'Den leder ut ur den kopia som läsaren har, och går sönder hos en annan kommun.',
    instead: corrected,
  }),
  I314: ({ address, what, corrected }) => ({
    what: `${ADDRESS_PROBLEMS[what].what} ${address}`,
    why: ADDRESS_PROBLEMS[what].why,
    instead: corrected ?? ADDRESS_PROBLEMS[what].instead,
  }),
  I315: ({ address, text, corrected }) => ({
    what: `Telefonlänken ${address} visar inte samma nummer som den ringer: ${text}`,
    why: 'Läsaren ska se vilket nummer telefonen ringer, också på papper och på en dator utan telefon.',
    instead: corrected ?? 'Skriv numret som text och bara siffror och + i adressen: [114 14](tel:11414)',
  }),
  I316: ({ address, nearest }) => ({
    what: `Länken går till ett avsnitt som inte finns: ${address}`,
    why: 'Läsaren hamnar överst på sidan och får leta själv.',
    instead:
      nearest === undefined
        ? 'Ta bort det som står efter #, eller skriv avsnittets rubrik där: små bokstäver a–z och bindestreck.'
        : `Menade du ${nearest}?`,
  }),
  I317: ({ text, address }) => ({
    what:
      text === ''
        ? `Länken till ${address} har ingen text.`
        : `Länktexten ”${text}” säger inte vart länken går.`,
    why: 'Den som lyssnar på sidan går från länk till länk och hör bara länktexten.',
    instead: `Skriv vad som finns där: [Anmäl till Försäkringskassan](${address})`,
  }),
  I318: ({ lesson }) => ({
    what: `Ingen roll har lektionen ${lesson}.`,
    why: 'Den som väljer sin roll på startsidan får aldrig se den.',
    instead: `Lägg till ”- ${lesson}” under lessons hos de roller i content/roles.yaml som ska läsa den.`,
  }),

  I351: ({ organisation, field, nearest }) => ({
    what: `Mappen heter ${organisation}, men det finns ingen organisation med det id:t, och filen saknar ${field}.`,
    why: 'En organisation som inte redan finns behöver ett namn och en webbplats, för de visas för läsaren.',
    instead:
      nearest === undefined
        ? `Lägg till ${field}, eller byt mappens namn till ett id från content/organisations.`
        : `Menade du ${nearest}? Byt då mappens namn. Lägg annars till ${field}.`,
  }),
  I352: ({ organisation, nearest }) => ({
    what: `Filen hör till organisationen ${organisation}, som inte finns.`,
    why: 'Mappens namn säger vems filen är. Den här skulle aldrig visas.',
    instead:
      nearest === undefined
        ? 'Byt mappens namn till organisationens id, eller lägg en organisation.yaml i mappen.'
        : `Menade du ${nearest}? Byt då mappens namn.`,
  }),
  I353: ({ slug, nearest, guides }) => ({
    what: `Det finns ingen guide som heter ${slug}.`,
    why: 'Filens namn säger i vilken guide texten ska stå. Den här skulle aldrig visas.',
    instead:
      nearest === undefined
        ? `Byt filens namn till någon av: ${list(guides)}. En egen guide har ett nummer först i namnet.`
        : `Byt filens namn till ${nearest}.mdx`,
  }),
  I354: ({ logo, folder, nearest }) => ({
    what: `Logotypen ${logo} finns inte i ${folder}`,
    why: 'Bilden hämtas ur samma mapp som filen som nämner den.',
    instead: nearest === undefined ? `Lägg ${logo} i ${folder}` : `Menade du ${nearest}?`,
  }),
  I355: ({ logo, bytes, max }) => ({
    what: `Logotypen ${logo} är ${Math.ceil(bytes / 1024)} kB, och får vara högst ${max / 1024} kB.`,
    why: 'Alla som öppnar startsidan hämtar den, också på en dålig uppkoppling.',
    instead: 'Spara den som SVG, eller som en mindre PNG. Den visas högst 64 bildpunkter hög.',
  }),
  I356: ({ lesson, collection, id }) => ({
    what: `${capitalize(NOUNS[collection].the)} ${id} hör till lektionen ${lesson} i ett annat område.`,
    why: 'En kommun kan stänga av ett område. Då skulle länken till lektionen inte leda någonstans.',
    instead: `Välj en lektion i samma område, eller flytta ${NOUNS[collection].the}.`,
  }),
  I357: ({ file, found, suggestion }) => ({
    what: `${file} är inte den sorts bild som namnet säger: den är ${PICTURES[found]}.`,
    why: 'Webbläsaren får veta fel sort, och bilden visas inte.',
    instead: `${suggestion === undefined ? '' : `Byt namn till ${suggestion} om sorten går att använda. Annars: `}spara om bilden som PNG eller SVG i ett bildprogram. Det räcker inte att byta ändelse.`,
  }),
  I358: ({ found }) => ({
    what: `Bilden har ${found}.`,
    why: 'En bild på webbplatsen får bara ha former och färger: inget som körs, och inget som hämtas från någon annan.',
    instead: 'Ta bort det, eller spara om bilden som vanlig SVG (”Plain SVG”) i ritprogrammet.',
  }),
  I359: () => ({
    what: 'Bilden har ingen storlek.',
    why: 'Utan storlek går webbplatsen inte att bygga, och bilden får inga proportioner.',
    instead: 'Skriv viewBox="0 0 bredd höjd" på <svg>, eller width och height i bildpunkter, större än noll.',
  }),
  I361: ({ id, corrected }) => ({
    what: `Id ${id} är en kommuns eget, men börjar inte som kommunens id ska göra.`,
    why: 'En ny version av kursen kan få samma id. Då blandas läsarnas resultat ihop.',
    instead: `id: ${corrected} – och ändra överallt i local där det står.`,
  }),
  I362: ({ name, corrected }) => ({
    what: `Filen ${name} är en kommuns egen, men namnet börjar inte som kommunens ska göra.`,
    why: 'Namnet blir adressen. En ny version av kursen kan få en sida med samma adress.',
    instead: `Byt namn till ${corrected}`,
  }),
  I363: ({ id }) => ({
    what: `${id} börjar som det som en kommun har för sig själv.`,
    why: 'Kursen använder aldrig den början, så att ingen kommun får samma id eller adress som kursen.',
    instead: 'Ge det ett annat namn. Är det kommunens eget: flytta filen till content/local/<id>/.',
  }),
  I364: ({ area, nearest }) => ({
    what: `Det finns inget område som heter ${area}.`,
    why: 'Mappens namn säger vilket område innehållet hör till. Det här skulle aldrig visas.',
    instead:
      nearest === undefined
        ? 'Byt mappens namn till ett områdes mapp i content/areas.'
        : `Byt mappens namn till ${nearest}`,
  }),
  I365: ({ what, organisation }) => ({
    what: `${what} är organisationen ${organisation}s eget och finns inte på andras webbplatser.`,
    why: 'En webbplats byggs med kursen och en enda organisations tillägg. Hänvisningen skulle inte leda någonstans.',
    instead: `Peka på något i kursen, eller flytta texten till content/local/${organisation}/.`,
  }),

  I401: ({ question, kind, right }) => ({
    what:
      right.length === 0
        ? `Frågan ${question} har inget rätt svar.`
        : `Frågan ${question} är av slaget ${kind} men har ${right.length} rätta svar: ${list(right)}`,
    why: `En fråga av slaget ${kind} har precis ett rätt svar. Annars kan svaret inte rättas.`,
    instead:
      right.length === 0
        ? 'Sätt right: true på det rätta svaret.'
        : `Sätt right: true på bara ett svar${kind === 'single' ? ', eller byt till kind: multiple' : ''}.`,
  }),
  I402: ({ question }) => ({
    what: `Frågan ${question} har inget rätt svar.`,
    why: 'Frågan behöver minst ett rätt svar, eller en rad att markera. Annars kan den inte rättas.',
    instead: 'Sätt right: true på minst ett svar eller en rad.',
  }),
  I403: ({ question }) => ({
    what: `Frågan ${question} har inget fel svar.`,
    why: 'Om alla svar är rätt prövar frågan ingenting.',
    instead: 'Lägg till minst ett svar eller en rad med right: false som en god kollega kunde ha valt.',
  }),
  I404: ({ option, verdict }) => ({
    what:
      verdict === undefined
        ? `Svar ${option} saknar feedback.`
        : `Bedömningen ${verdict} saknar sin förklaring.`,
    why: 'Förklaringen är det man lär sig av. Varje svar har en, även det rätta.',
    instead: `Lägg till ${verdict ?? 'feedback'}: med en eller två meningar om varför svaret är rätt eller fel.`,
  }),
  I405: ({ question, option }) => ({
    what: `Fel svar ${option} i ${question} saknar mistake.`,
    why: 'Resultatet visar missar och falsklarm för sig, inte bara antal rätt.',
    instead:
      'Lägg till mistake: miss (tecknet får passera), false-alarm (går längre än underlaget bär) eller fact (fel i sak).',
  }),
  I406: ({ question, option }) => ({
    what: `Rätt svar ${option} i ${question} har mistake.`,
    why: 'Ett rätt svar är inget misstag, och resultatet skulle räknas fel.',
    instead: 'Ta bort raden mistake, eller sätt right: false.',
  }),
  I407: ({ option, expected }) => ({
    what: `Svaret har id ${option}, men på den platsen ska det vara ${expected}.`,
    why: 'Svaren heter a, b, c … i ordning, så att ledaren kan säga ”svar b” i rummet.',
    instead: `id: ${expected}`,
  }),
  I408: ({ question, firstFile, firstLine }) => ({
    what: `Frågan ${question} är redan placerad i ${placeOf(firstFile, firstLine)}`,
    why: 'En fråga som kommer igen mäter minnet av svaret, inte omdömet.',
    instead: 'Ta bort frågan här, eller välj en annan fråga.',
  }),
  I409: ({ option, count, total }) => ({
    what: `Rätt svar är ${option} i ${count} av ${total} frågor med ett rätt svar.`,
    why: 'Den som märker mönstret kan svara rätt utan att tänka.',
    instead: `Byt plats på svaren i några frågor, så att högst ${Math.floor(total / 2)} har rätt svar ${option}.`,
  }),
  I410: ({ right, wrong }) => ({
    what: `De rätta svaren är längre än de felaktiga: i snitt ${Math.round(right)} tecken mot ${Math.round(wrong)}.`,
    why: 'Den som väljer det längsta svaret får rätt utan att tänka.',
    instead: `Korta rätta svar eller skriv ut felaktiga, tills de rätta är i snitt högst ${Math.floor(wrong * 1.1)} tecken.`,
  }),
  I411: ({ count, total, needed }) => ({
    what: `${count} av ${total} frågor handlar om oskyldiga eller oklara fall.`,
    why: 'Minst en tredjedel ska göra det, annars lär kursen bara ut misstänksamhet.',
    instead: `Skriv minst ${needed - count} till med truth: innocent eller truth: unclear.`,
  }),
  I412: ({ question, option, same }) => ({
    what: `Svar ${option} i ${question} har samma text som svar ${same}.`,
    why: 'Läsaren kan inte skilja svaren åt.',
    instead: 'Skriv om det ena svaret.',
  }),
  I413: ({ question, pair, choice, known }) => ({
    what: `Rad ${pair} i ${question} pekar på valet ${choice}, som inte finns.`,
    why: 'Då har raden inget rätt svar, och ingen kan få alla rätt.',
    instead: `choice: ${known.length > 1 ? `någon av ${list(known)}` : list(known)}`,
  }),
  I414: ({ question, gap, right }) => ({
    what:
      right.length === 0
        ? `Lucka ${gap} i ${question} har inget rätt svar.`
        : `Lucka ${gap} i ${question} har ${right.length} rätta svar: ${list(right)}`,
    why: 'Varje lucka har precis ett rätt svar. Annars kan den inte rättas.',
    instead: 'Sätt right: true på precis ett av luckans svar.',
  }),
  I415: ({ question, gap, count }) => ({
    what:
      count === 0
        ? `Lucka ${gap} i ${question} finns inte i texten.`
        : `Lucka ${gap} i ${question} står ${count} gånger i texten.`,
    why: 'Varje lucka fylls på ett ställe. Annars går den inte att svara på.',
    instead: `Skriv {${gap}} en gång i text, eller ta bort luckan.`,
  }),
  I416: ({ question, gap, declared }) => ({
    what: `Texten i ${question} har en lucka som inte finns under gaps: {${gap}}`,
    why: 'Läsaren skulle se klamrar i stället för en lucka.',
    instead: `Lägg till luckan under gaps, eller skriv någon av ${list(declared.map((id) => `{${id}}`))}`,
  }),
  I417: ({ question, row, cells, columns }) => ({
    what: `Rad ${row} i ${question} har ${cells} ${cells === 1 ? 'cell' : 'celler'}, men tabellen har ${columns} ${columns === 1 ? 'kolumn' : 'kolumner'}.`,
    why: 'Cellerna hamnar under fel rubrik.',
    instead: `Skriv ${columns} ${columns === 1 ? 'cell' : 'celler'}. En tom cell fylls med ”saknas” eller ett streck.`,
  }),
  I418: ({ count }) => ({
    what: `Frågan har ${count === 1 ? 'bara ett steg' : `bara ${count} steg`}, minst 3 behövs.`,
    why: 'Två steg går att gissa sig till.',
    instead: 'Lägg till ett steg, eller gör en fråga av slaget single.',
  }),
  I419: ({ question, twin }) => ({
    what: `${question} pekar ut ${twin} som sin tvilling, men ${twin} pekar inte tillbaka.`,
    why: 'Tvillingar hör ihop två och två: den ena visas aldrig intill den andra, och ingen av dem får glömmas bort.',
    instead: `Skriv twin med of: ${question} och decides på ${twin}.`,
  }),
  I420: ({ question, twin }) => ({
    what: `Tvillingarna ${question} och ${twin} har inte samma svar i samma ordning.`,
    why: 'Det är situationen som ska avgöra. Skiljer sig svaren går det att känna igen det rätta på hur det är skrivet.',
    instead: 'Låt båda ha samma texter på a, b, c … Skillnaden ska ligga i situationen och i förklaringarna.',
  }),
  I421: ({ question, twin, option }) => ({
    what: `Svar ${option} är rätt i både ${question} och ${twin}.`,
    why: 'Tvillingar övar på att se vilken uppgift som avgör. Är samma svar rätt avgjorde den ingenting.',
    instead: 'Ändra uppgiften i den ena situationen så att ett annat svar blir rätt, eller ta bort twin.',
  }),
  I422: ({ kind, area, strategy, share, most, items }) => ({
    what: `${GUESSABLE[kind]} i ${area ?? 'alla områden tillsammans'} går att gissa: ${percent(share)} procent blir rätt för den som ${STRATEGIES[strategy] ?? strategy}, högst ${percent(most)}.`,
    why: 'Den som bara läser svaren ska inte komma längre än slumpen. Annars övar läsaren på att välja den artiga meningen.',
    instead: `Gör de felaktiga svaren till sådant som en bra kollega gör, vid fel tid, mot fel person, för mycket eller för lite. Börja med ${items.length > 0 ? items.join(', ') : 'dem som är lättast'}. Se npm run report:guessing.`,
  }),
  I423: ({ area, truth, count, total, least }) => ({
    what: `${area} har ${count} av ${total} situationer att bedöma som är ${VERDICTS[truth]}: ${percent(count / total)} procent, minst ${percent(least)} behövs.`,
    why: 'Är en bedömning sällan rätt lär sig läsaren att aldrig välja den, och är en annan ofta rätt går den att gissa.',
    instead: `Skriv en situation som är ${VERDICTS[truth]}, eller ändra en uppgift i en som finns så att en ärlig bedömning blir en annan. Situationer att bedöma är de av slaget assess, och de av slaget single som har judgeable: true.`,
  }),
  I424: ({ question, twin, truth }) => ({
    what: `${question} har judgeable: true, men både den och tvillingen ${twin} är ${VERDICTS[truth]}.`,
    why: 'I Signal eller inte? förklaras bedömningen med det som skiljer tvillingarna åt (decides). Är bedömningen densamma förklarar det ingenting.',
    instead:
      'Ta bort judgeable på båda, eller ändra uppgiften i den ena så att en ärlig bedömning blir en annan.',
  }),

  I501: ({ count }) => ({
    what: `Tecknet har ${count === 0 ? 'ingen oskyldig förklaring' : 'bara en oskyldig förklaring'}, minst två behövs.`,
    why: 'Varje tecken kan ha vanliga orsaker. Den som inte känner dem misstänker för mycket.',
    instead: 'Lägg till under innocent: vad det oftast beror på när allt är som det ska.',
  }),
  I502: () => ({
    what: 'Tecknet har ingen källa.',
    why: 'Ett tecken utan grund är bara en misstanke.',
    instead:
      'Fyll i sources med minst en källa, eller skriv i professionalKnowledge vilken yrkeskunskap tecknet bygger på.',
  }),
  I503: () => ({
    what: 'Tecknet står i sin egen lista strongerWith.',
    why: 'Ett tecken kan inte bli starkare av sig självt.',
    instead: 'Skriv id på ett annat tecken, eller ta bort raden.',
  }),
  I504: ({ sign }) => ({
    what: `Tecknet ${sign} står två gånger i strongerWith.`,
    why: 'Läsaren skulle se samma tecken två gånger.',
    instead: 'Ta bort det ena, och samla förklaringen i because.',
  }),
  I505: ({ field, word, reason }) => ({
    what: `Fältet ${field} säger vem någon är: ”${word}”.`,
    why: `Ett tecken är något man ser i en verksamhet, aldrig en persons ursprung, namn, språk, religion eller bostadsområde. ${reason}`,
    instead:
      'Beskriv vad som händer, vad som står i papperen eller hur platsen ser ut. Orden som stoppas står i content/editorial.yaml, och undantag kan skrivas in där.',
  }),
  I506: () => ({
    what: 'Inget i tecknets bild är amber.',
    why: 'Den gula färgen visar vad man ska lägga märke till. Utan den säger bilden inget.',
    instead:
      'Skriv colour: amber på den sak som är tecknet, eller colour: missing om tecknet är att saken saknas.',
  }),
  I507: ({ prop }) => ({
    what: `Saken ${prop} har ingen yta som kan byta färg.`,
    why: 'Färgen läggs på de ytor som är tint. Saken skulle se likadan ut som förut.',
    instead: 'Ta bort colour, eller välj en annan sak i content/props.yaml.',
  }),
  I508: ({ prop }) => ({
    what: `Saken ${prop} syns knappt i tecknets bild.`,
    why: 'Något annat ligger över den, eller så står den utanför rutan.',
    instead: 'Flytta den med x och y, ändra size, eller lägg den sist i listan så att den hamnar överst.',
  }),
  I509: ({ words, min, max }) => ({
    what: `Texten om varför det är ett tecken har ${words} ord. Sikta på mellan ${min} och ${max}.`,
    why: 'Läsaren ska hinna läsa den på plats och ändå förstå varför det betyder något.',
    instead:
      words < min
        ? 'Skriv mer om varför det är ett tecken, och hur det brukar hänga ihop.'
        : 'Korta till det som avgör. Det andra kan stå i en lektion.',
  }),

  I601: ({ text }) => ({
    what: `Tecknet < går inte att läsa här: ${text}`,
    why: 'I texten betyder < att en tagg börjar, och sidan kan inte byggas.',
    instead: 'Skriv ”mindre än” eller ”under”, eller &lt; om tecknet måste synas.',
  }),
  I602: ({ text }) => ({
    what: `Klamrar går inte att använda i texten: ${text}`,
    why: 'I texten betyder { att kod börjar. Texten inom klamrarna försvinner, eller så kan sidan inte byggas.',
    instead: 'Ta bort klamrarna, eller skriv parenteser i stället.',
  }),
  I603: ({ text }) => ({
    what: `Raden läses som kod: ${text}`,
    why: 'Innehållet är bara text. Rader som börjar med import eller export blir kod.',
    instead:
      'Ta bort raden. Taggarna finns alltid utan import. Är det vanlig text: börja raden med ett annat ord.',
  }),
  I604: ({ tag }) => ({
    what: `HTML-taggen <${tag}> går inte att använda.`,
    why: 'Utseendet bestäms på ett ställe, så att sidorna är lika och tillgängliga.',
    instead: HTML_ALTERNATIVES[tag] ?? 'Skriv vanlig Markdown, eller någon av taggarna i content/README.md.',
  }),
  I605: ({ tag, nearest, allowed }) => ({
    what: `Taggen <${tag}> finns inte.`,
    why: 'En tagg som inte finns gör att sidan inte kan byggas.',
    instead: nearest === undefined ? `Det som finns är: ${list(allowed)}` : `Menade du <${nearest}>?`,
  }),
  I606: ({ tag, attribute, nearest, allowed }) => ({
    what: `<${tag}> har inget som heter ${attribute}.`,
    why: 'Det läses inte, och sidan blir inte som du tänkt.',
    instead:
      nearest !== undefined
        ? `Menade du ${nearest}="…"?`
        : allowed.length === 0
          ? `Skriv bara <${tag}>`
          : `Det som finns är: ${list(allowed)}`,
  }),
  I607: ({ tag, attribute, example }) => ({
    what: `<${tag}> saknar ${attribute}.`,
    why: 'Utan det vet sidan inte vad som ska visas.',
    instead: `<${tag} ${attribute}="${example}" …`,
  }),
  I608: ({ tag, attribute, corrected }) => ({
    what: `${attribute} i <${tag}> är inte skrivet som text inom citattecken.`,
    why: 'Klamrar är kod, och innehållet är bara text.',
    instead: corrected ?? `Skriv ${attribute}="…"`,
  }),
  I609: ({ tag, attribute, value, nearest, allowed }) => ({
    what: `${attribute} i <${tag}> kan inte vara ”${value}”.`,
    why: 'Bara vissa värden har en betydelse på webbplatsen.',
    instead:
      nearest === undefined
        ? `Skriv något av: ${list(allowed)}`
        : `Menade du ${attribute}="${nearest}"? Det som går är: ${list(allowed)}`,
  }),
  I610: ({ text }) => ({
    what: `Rubriken har ett enda #: ${text}`,
    why: 'Sidans huvudrubrik kommer från title. Två huvudrubriker förvirrar den som lyssnar på sidan.',
    instead: `## ${text}`,
  }),
  I611: ({ text, depth, previous }) => ({
    what: `Rubriken hoppar över en nivå: ${text}`,
    why: 'Den som lyssnar på sidan hittar med hjälp av nivåerna och tror att något saknas.',
    instead: `${'#'.repeat(previous + 1)} ${text} (i stället för ${'#'.repeat(depth)})`,
  }),
  I612: ({ url }) => ({
    what: `Bilden saknar beskrivning: ${url}`,
    why: 'Den som inte ser bilden får inte veta vad den visar.',
    instead: `![Vad bilden visar](${url})`,
  }),
  I613: ({ tag }) => ({
    what: `<${tag}> avslutas aldrig.`,
    why: 'Sidan kan inte byggas när en tagg saknar slut.',
    instead: `Skriv </${tag}> på en egen rad efter innehållet, eller <${tag} … /> om taggen inte har något innehåll.`,
  }),
  I614: ({ tag, open }) => ({
    what: open === undefined ? `</${tag}> har ingen början.` : `</${tag}> står där </${open}> ska stå.`,
    why: 'Sidan kan inte byggas när taggarna inte kommer i par.',
    instead: open === undefined ? `Skriv <${tag}> före innehållet, eller ta bort </${tag}>` : `</${open}>`,
  }),
  I615: ({ tag }) => ({
    what: `<${tag}> står inne i en mening.`,
    why: 'Taggen är ett eget block på sidan.',
    instead: `Flytta <${tag}> till en egen rad, med en tom rad före och efter.`,
  }),
  I616: () => ({
    what: 'Kommentarer med <!-- går inte att använda i texten.',
    why: 'Sidan kan inte byggas.',
    instead: 'Ta bort kommentaren. Anteckningar om texten hör hemma i ärendet eller i commit-meddelandet.',
  }),
  I617: ({ tag, example }) => ({
    what: `<${tag}> är tom.`,
    why: 'Läsaren skulle se en tom ruta.',
    instead: example,
  }),
  I618: ({ tag }) => ({
    what: `<${tag}> kan inte ha något innehåll.`,
    why: 'Det som står inuti visas inte.',
    instead: `Avsluta taggen direkt: <${tag} … /> och flytta ut texten.`,
  }),
  I619: ({ text }) => ({
    what: `Webbadresser mellan < och > går inte att använda: ${text}`,
    why: 'I texten betyder < att en tagg börjar, och sidan kan inte byggas.',
    instead: `[Beskriv vart länken går](${text})`,
  }),
  I620: ({ text }) => ({
    what: `Taggen går inte att läsa: ${text}`,
    why: 'Sidan kan inte byggas. Oftast är det ett citattecken för mycket eller för lite.',
    instead: 'Skriv namn="text" med raka citattecken runt om, och ” inuti texten. Avsluta med > eller />.',
  }),
  I621: ({ address, what }) => ({
    what: `Bilden kan inte visas: ${address}`,
    why: IMAGE_PROBLEMS[what],
    instead:
      'Spara bilden i ett program som kan göra den mindre, lägg den bredvid texten i content och skriv bara filens namn: ![Vad bilden visar](namn.jpg)',
  }),
  I622: ({ address, nearest }) => ({
    what: `Bilden finns inte: ${address}`,
    why: 'Sidan kan inte byggas med en bild som saknas.',
    instead:
      nearest === undefined
        ? 'Lägg bilden i mappen bredvid texten, eller ta bort raden. Stora och små bokstäver i namnet räknas.'
        : `Menade du ${nearest}? Stora och små bokstäver i namnet räknas.`,
  }),
  I623: ({ what, text, corrected }) => ({
    what: `${MARKDOWN_SLIPS[what].what} ${text}`,
    why: MARKDOWN_SLIPS[what].why,
    instead: corrected ?? MARKDOWN_SLIPS[what].instead,
  }),
  I624: ({ what, text, cells, columns }) => ({
    what:
      what === 'cells'
        ? `Raden i tabellen har ${counted(cells, 'cell', 'celler')}, men tabellen har ${counted(columns, 'kolumn', 'kolumner')}: ${text}`
        : `Tabellen blev ingen tabell: ${text}`,
    why:
      what === 'cells'
        ? 'En cell för mycket visas inte alls. En för lite flyttar raden.'
        : 'Läsaren ser raderna som en enda klump text.',
    instead: TABLE_ADVICE[what],
  }),
  I625: () => ({
    what: 'Filen har ingen text under den sista raden ---.',
    why: 'Sidan har då bara rubriker.',
    instead: 'Skriv texten. För ett tecken: 40–90 ord om varför det är ett tecken.',
  }),
  I626: ({ tag }) => ({
    what: `Texten är kopierad från Word eller en webbsida med formateringen kvar: ${tag}`,
    why: 'Koden gör sidan oläslig, och den kan inte byggas.',
    instead: 'Kopiera texten igen och klistra in den utan formatering: Ctrl+Skift+V.',
  }),
  I627: ({ text, firstLine }) => ({
    what: `Rubriken ”${text}” får samma adress som rubriken på rad ${firstLine}.`,
    why: 'En länk till avsnittet, och steget i lektionen, leder alltid till den första.',
    instead: 'Skriv om den ena rubriken så att den säger vad som är nytt i avsnittet.',
  }),

  I628: ({ name, bytes, max }) => ({
    what: `Bilden ${name} är ${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB, och får vara högst ${max / 1024 / 1024} MB.`,
    why: 'Alla som arbetar med webbplatsen hämtar den. Läsaren får ändå bara en liten bild, som görs av den här.',
    instead: 'Spara den mindre i ett bildprogram: 1 600 bildpunkter bred räcker.',
  }),

  I851: ({ minutes, min, max }) => ({
    what: `Passets delar blir ${minutes} minuter.`,
    why: `Ett pass är ${min}–${max} minuter, annars går dagen inte att planera.`,
    instead: 'Ändra minutes på någon av delarna under parts.',
  }),
  I852: ({ part, minutes, least }) => ({
    what: `Delen ${part} är ${minutes} minuter men ska vara minst ${least}.`,
    why: 'Planeraren kortar en del från minutes ner till least.',
    instead: `Skriv ett värde på least som är ${minutes} eller mindre.`,
  }),
  I853: ({ part, nearest, parts }) => ({
    what: `Bilden hör till delen ${part}, som inte finns.`,
    why: 'Delens minuter delas mellan dess bilder, så varje bild måste höra till en del.',
    instead: nearest ? `Skriv part="${nearest}".` : `Skriv en av delarna: ${parts.join(', ')}.`,
  }),
  I854: ({ part }) => ({
    what: `Delen ${part} har ingen bild.`,
    why: 'Den som leder har då inget att visa när delen kommer.',
    instead: `Lägg till en <Slide part="${part}" …> eller ta bort delen.`,
  }),
  I855: ({ cases, min }) => ({
    what: `Passet har ${cases} fall att rösta om.`,
    why: 'Att bedöma själv, rösta, prata och rösta igen är det som tränar omdömet.',
    instead: `Lägg till <VoteLoop …> så att det blir minst ${min}.`,
  }),
  I856: ({ tag }) => ({
    what: `<${tag}> saknar talarstöd.`,
    why: 'Den som leder passet kan vara ny och ska veta vad som brukar komma upp.',
    instead: `Lägg till <Notes> … </Notes> före </${tag}>.`,
  }),
  I857: () => ({
    what: '<VoteLoop> pekar inte ut exakt ett fall.',
    why: 'Bilderna hämtas från fallet, så att de ändras när det ändras.',
    instead: 'Skriv en av scenario="…", dossier="…" eller question="…" med ett id.',
  }),
  I858: ({ part }) => ({
    what: `Delen ${part} står två gånger under parts.`,
    why: 'Bilderna kan då inte veta vilken av dem de hör till.',
    instead: 'Ge delarna olika id.',
  }),

  I701: ({ text, corrected }) => ({
    what: `Citattecknen är inte svenska: ${text}`,
    why: 'På svenska skrivs båda citattecknen ”så här”. Blandade tecken ser slarviga ut.',
    instead: corrected,
  }),
  I702: ({ words, max, start }) => ({
    what: `Meningen är lång, ${words} ord: ${start}`,
    why: `Över ${max} ord tappar många tråden.`,
    instead: 'Dela den i två, och låt varje mening säga en sak.',
  }),
  I703: ({ words, max }) => ({
    what: `Stycket är långt, ${words} ord.`,
    why: `Över ${max} ord är svårt att läsa på en telefon.`,
    instead: 'Dela stycket, eller gör en lista av det som räknas upp.',
  }),
  I704: ({ lix, max, wordsPerSentence, longWordShare }) => ({
    what: `Lektionen har LIX ${lix}, högst ${max}.`,
    why: `Texten är svårare än den som läser mellan två möten hinner med: ${decimal(wordsPerSentence)} ord i snitt i en mening och ${Math.round(longWordShare * 100)} procent långa ord.`,
    instead:
      wordsPerSentence > 15
        ? 'Dela de längsta meningarna först. Byt sedan långa ord mot kortare.'
        : 'Byt långa ord mot kortare, och skriv verb i stället för ord på -ning och -ande.',
  }),
  I705: ({ words, min, max }) => ({
    what: `Lektionen har ${words} ord. Sikta på mellan ${min} och ${max}.`,
    why: 'En lektion tar fem till tio minuter och handlar om en sak.',
    instead: words < min ? 'Bygg ut med ett exempel från jobbet.' : 'Korta, eller dela lektionen i två.',
  }),
  I706: ({ text }) => ({
    what: `Utropstecken: ${text}`,
    why: 'Tonen är lugn. Ett utropstecken gör läsaren orolig utan att säga mer.',
    instead: 'Avsluta med punkt.',
  }),
  I707: ({ text, count, most, places }) => ({
    what: `”${text.trim()}” står ${count} gånger i hela innehållet, högst ${most}.`,
    why: 'Ett uttryck som kommer tillbaka hela tiden slutar betyda något, och texten låter som en predikan.',
    instead: `Skriv om där det är flest: ${listPlaces(places)}.`,
  }),
  I708: ({ share, max, places }) => ({
    what: `${percent(share)} procent av styckena slutar med en mening på sju ord eller färre, högst ${percent(max)}.`,
    why: 'En kort slutkläm i stycke efter stycke låter som tänkespråk, och läsaren tror att det viktiga redan är sagt.',
    instead: `Stryk slutklämmen eller låt den ingå i meningen före. Börja där det är flest: ${listPlaces(places)}.`,
  }),
  I709: ({ kind, share, max, places }) => ({
    what: `${percent(share)} procent av meningarna i ${kind === 'body' ? 'löptexten' : 'fälten'} har fyra ord eller färre, högst ${percent(max)}.`,
    why: 'Många korta meningar i rad hackar, och läsaren får själv lista ut hur de hänger ihop.',
    instead: `Foga ihop dem med och, men, eftersom eller när. Börja där det är flest: ${listPlaces(places)}.`,
  }),
  I711: ({ steps, min, max }) => ({
    what: `Lektionen har ${steps} steg. Den ska ha mellan ${min} och ${max}.`,
    why: 'Varje rubrik på andra nivån är ett steg på telefonen. Med för få blir stegen långa, med för många tappar läsaren tråden.',
    instead:
      steps < min
        ? 'Dela ett steg med en rubrik till (##).'
        : 'Slå ihop två steg, eller dela lektionen i två.',
  }),
  I712: ({ heading, words, max }) => ({
    what: `Steget ”${heading}” har ${words} ord, högst ${max}.`,
    why: `På en telefon fyller ${max} ord, rubriken och knapparna ungefär en och en halv skärm.`,
    instead: 'Korta, eller dela steget med en rubrik (##).',
  }),
  I713: ({ step, max }) => ({
    what:
      step === 0
        ? 'Lektionen har ingen fråga och inget att göra.'
        : `Den första frågan kommer i steg ${step}, senast i steg ${max}.`,
    why: 'Den som får göra något tidigt läser resten med andra ögon.',
    instead: 'Flytta upp en fråga (<Question>), en akt, ett fall eller en plan (<IfThen>).',
  }),

  I721: ({ text }) => ({
    what: `Texten är inte färdig: ${text}`,
    why: 'Läsaren ser anteckningen som om den hörde till texten.',
    instead:
      'Skriv färdigt, eller ta bort raden. En anteckning till dig själv i YAML börjar med # på en egen rad.',
  }),
  I722: ({ number }) => ({
    what: `Texten har något som ser ut som ett personnummer: ${number}`,
    why: 'Också ett påhittat nummer kan vara någons. Webbplatsen är öppen för alla.',
    instead: 'Ta bort numret. Behövs det i ett påhittat papper: skriv ÅÅMMDD-XXXX.',
  }),
  I723: ({ emoji }) => ({
    what: `Texten har en emoji: ${emoji}`,
    why: 'En skärmläsare läser upp den med ett långt namn, på papper blir den ofta en ruta, och den betyder olika för olika läsare.',
    instead: 'Skriv med ord i stället.',
  }),
  I724: ({ field, markup }) => ({
    what: `Texten i ${field} har tecken för formatering: ${markup}`,
    why: 'Fältets text visas tecken för tecken, så läsaren ser stjärnorna, klamrarna eller koden.',
    instead: 'Skriv utan formatering. En länk hör hemma i löptexten eller under sources.',
  }),

  I801: ({ id }) => ({
    what: `Två lägen har id ${id}.`,
    why: 'Valen leder till ett läge med dess id, och läsarens väg sparas på det. Det andra läget kan ingen nå.',
    instead: 'Ge det ena läget ett eget id, och rätta de val som ska leda dit.',
  }),
  I802: ({ id, node }) => ({
    what: `Uppgiften ${id} finns redan i läget ${node}, med en annan text, av ett annat slag eller i samma läge.`,
    why: 'Samma id är samma uppgift, och läsaren får den bara en gång.',
    instead: 'Skriv exakt samma text och kind som första gången, eller ge uppgiften ett eget id.',
  }),
  I803: ({ id, nearest, known }) => ({
    what: `Det finns inget läge med id ${id}.`,
    why: 'Den som väljer det här skulle inte komma någonstans.',
    instead: nearest === undefined ? `Skriv ett läge som finns: ${list(known)}` : `Menade du ${nearest}?`,
  }),
  I804: ({ node }) => ({
    what: `Läget ${node} är en återvändsgränd: det har varken val eller slut.`,
    why: 'Läsaren fastnar där och får aldrig veta hur det gick.',
    instead: 'Lägg till choices: med minst två val, eller ending: om fallet är slut här.',
  }),
  I805: ({ node }) => ({
    what: `Läget ${node} har både val och slut.`,
    why: 'Antingen går fallet vidare eller så är det slut. Läsaren kan inte få båda.',
    instead: 'Ta bort ending, eller flytta slutet till ett eget läge som ett av valen leder till.',
  }),
  I806: ({ choice, expected }) => ({
    what: `Valet har id ${choice}, men på den platsen ska det vara ${expected}.`,
    why: 'Valen heter a, b, c … i ordning, så att de går att prata om i rummet.',
    instead: `id: ${expected}`,
  }),
  I807: ({ node, choice, same }) => ({
    what: `Val ${choice} i läget ${node} har samma text som val ${same}.`,
    why: 'Läsaren kan inte skilja valen åt.',
    instead: 'Skriv om det ena valet.',
  }),
  I808: ({ node }) => ({
    what: `Ingen kan komma till läget ${node}.`,
    why: 'Inget val leder dit från början av fallet, så texten blir aldrig läst.',
    instead: `Låt ett val ha to: ${node}, eller ta bort läget.`,
  }),
  I809: ({ nodes }) => ({
    what: `Från de här lägena går det inte att komma till något slut: ${list(nodes)}`,
    why: 'Läsaren skulle gå runt i en ring utan att någonsin få veta hur det gick.',
    instead: 'Låt minst ett val leda ut ur ringen, till ett läge som leder till ett slut.',
  }),
  I810: () => ({
    what: 'Fallet har inget slut av slaget right.',
    why: 'Den som gör allt rätt ska också få sluta rätt.',
    instead: 'Lägg till ett läge med ending: och kind: right, som de bra valen leder till.',
  }),
  I811: ({ node }) => ({
    what: `Det går inte att nå ett rätt slut med bara bra val. De tar slut i läget ${node}.`,
    why: 'Efter fallet visas den bästa vägen. Utan en sådan finns inget att jämföra med.',
    instead: `Ge ett val i ${node} outcome: good, eller låt ett bra val leda mot det rätta slutet.`,
  }),
  I812: ({ node, kind }) => ({
    what: `Bara bra val leder till läget ${node}, som slutar ${kind}.`,
    why: 'Läsaren skulle få höra att varje val var bra och ändå att det blev fel.',
    instead: 'Ändra outcome på det val som var misstaget, eller slutets kind till right.',
  }),
  I813: ({ letter, count }) => ({
    what: `Det bra valet är ${letter} i alla ${count} lägen.`,
    why: 'Den som märker mönstret kan göra allt rätt utan att läsa.',
    instead: 'Byt plats på valen i minst ett läge. Byt också id, så att de heter a, b, c … i ordning.',
  }),
  I814: ({ slug, firstFile }) => ({
    what: `Adressen /fall/${slug}/ används redan av ${firstFile}`,
    why: 'Alla fall har sin adress direkt under /fall/, så bara det ena skulle synas.',
    instead: 'Byt namn på filen. Id ändras inte.',
  }),
  I815: ({ node, choice }) => ({
    what: `Läget ${node} har flera bra val, men val ${choice} säger inte vad vägen kostar.`,
    why: 'Där två vägar går att försvara ska läsaren få se vad var och en kostar.',
    instead:
      'Skriv costs i några ord på varje bra val i läget, till exempel ”tid” eller ”den boendes önskan”.',
  }),
  I816: ({ node, choice }) => ({
    what: `Val ${choice} i läget ${node} har costs utan att flera val i läget är bra.`,
    why: 'costs visas bara där två vägar går att försvara. Annars ser det ut som om ett misstag vore en sådan väg.',
    instead: 'Gör ett val till good i läget, eller ta bort costs.',
  }),

  I901: ({ document, row, nearest, known }) => ({
    what:
      row === undefined
        ? `Facit pekar på dokumentet ${document}, som inte finns i akten.`
        : `Facit pekar på ${row} i dokumentet ${document}, men där finns inget med det id:t.`,
    why: 'Det som facit pekar på ska gå att markera. Annars kan ingen svara rätt.',
    instead:
      nearest === undefined
        ? `Skriv något av: ${list(known)}`
        : `Menade du ${nearest}? Det som finns är: ${list(known)}`,
  }),
  I902: ({ what, id, firstFile }) => ({
    what: `Id ${id} används redan av ${DOSSIER_PARTS[what]} i ${firstFile}`,
    why: 'Läsarens markeringar sparas på id. Två med samma id blandas ihop.',
    instead: 'Ge den ena ett eget id. Ändra inte ett id som har varit publicerat.',
  }),
  I903: ({ part }) => ({
    what: `Tecknet ${part} har inga skäl.`,
    why: 'Läsaren väljer ett skäl till varje markering, och något av dem ska vara rätt.',
    instead: 'Lägg till reasons: [id] med id på ett eller flera av aktens skäl.',
  }),
  I904: ({ reason, nearest, known }) => ({
    what: `Skälet ${reason} finns inte i akten.`,
    why: 'Läsaren kan bara välja skäl som står i aktens lista, så det rätta skälet gick inte att välja.',
    instead:
      nearest === undefined
        ? `Skriv något av: ${list(known)}`
        : `Menade du ${nearest}? Skälen är: ${list(known)}`,
  }),
  I905: ({ part, field }) => ({
    what: `Den oskyldiga detaljen ${part} har ${field}.`,
    why: 'Det som är oskyldigt ska inte markeras, och har därför inget rätt skäl och inget tecken.',
    instead: `Ta bort ${field}, eller ändra verdict till sign.`,
  }),
  I906: ({ part }) => ({
    what: `${part} står två gånger i facit.`,
    why: 'Samma rad kan inte räknas två gånger: en markering skulle vara både rätt och fel.',
    instead: 'Ta bort den ena, eller låt den andra detaljen peka på en annan rad.',
  }),
  I907: ({ signs, innocent }) => ({
    what: `Akten har ${signs} tecken men bara ${innocent} udda och oskyldiga detaljer.`,
    why: 'Den som bara möter tecken lär sig att misstänka, inte att bedöma. Då lönar det sig också att markera allt.',
    instead: `Lägg till minst ${signs - innocent} i key med verdict: innocent.`,
  }),
  I908: ({ count, min, max }) => ({
    what: `Akten har ${count} dokument.`,
    why: `Färre än ${min} går inte att läsa mot varandra, och fler än ${max} orkar ingen hålla isär.`,
    instead:
      count < min
        ? `Lägg till ${min - count} i aktens mapp, som NN-dokument.yaml.`
        : `Ta bort eller slå ihop ${count - max}.`,
  }),
  I909: ({ document }) => ({
    what: `Inget i dokumentet ${document} går att markera.`,
    why: 'Ett dokument utan något att ta ställning till är bara utfyllnad.',
    instead: 'Ge minst ett stycke ett id, eller ta bort dokumentet.',
  }),
  I910: ({ cells, columns }) => ({
    what: `Raden har ${cells} celler, men tabellen har ${columns} kolumner.`,
    why: 'Värdena hamnar under fel rubrik.',
    instead:
      cells > columns
        ? 'Skriv texter med komma inom citattecken: ["3 april", "31,2"]. Annars blir de två celler.'
        : 'Lägg till en cell. En tom cell skrivs "" och ett streck "–".',
  }),
  I911: ({ drawing, nearest }) => ({
    what: `Teckningen ${drawing}.svg finns inte i aktens mapp.`,
    why: 'Läsaren skulle se en trasig bild.',
    instead:
      nearest === undefined
        ? `Lägg ${drawing}.svg bredvid dokumentet.`
        : `Menade du ${nearest}? Annars: lägg ${drawing}.svg bredvid dokumentet.`,
  }),
  I912: ({ word, reason }) => ({
    what: `Ordet ${word} säger vem någon är. ${reason}`,
    why: 'Det som tas upp är vad som hände, aldrig vem någon är.',
    instead: 'Skriv vad som gick att se. Låt facit peka på något annat, eller sätt verdict: innocent.',
  }),
  I913: ({ count, max }) => ({
    what: `Akten har ${count} ställen att markera, och högst ${max} får plats i det som sparas.`,
    why: 'Läsarens markeringar måste gå att spara och läsa tillbaka.',
    instead: 'Korta en tabell, eller ta bort id på stycken som inte behöver gå att markera.',
  }),
  I914: ({ truth, signs }) => ({
    what: `Akten är ${truth} men facit har ${signs} tecken.`,
    why: 'Läsaren får först veta vad helheten var och sedan varje detalj. De två måste säga samma sak.',
    instead:
      signs === 0
        ? 'Skriv truth: innocent eller unclear, eller lägg till ett tecken i key.'
        : 'Skriv truth: signal eller unclear, eller ändra tecknen till verdict: innocent.',
  }),
  I915: ({ slug, firstFile }) => ({
    what: `Adressen /akter/${slug}/ används redan av ${firstFile}`,
    why: 'Alla akter har sin adress direkt under /akter/, så bara den ena skulle synas.',
    instead: 'Byt namn på mappen. Id ändras inte.',
  }),

  I921: ({ what, id }) => ({
    what: `Id ${id} används av två ${PLACE_PARTS[what]} i platsen.`,
    why: 'Läsarens svar sparas på id. Två med samma id går inte att skilja åt.',
    instead: 'Ge den ena ett eget id.',
  }),
  I922: ({ id, nearest, known }) => ({
    what: `Platsen har ingen detalj ${id}.`,
    why: 'Läget eller gruppen talar om något som inte finns i details.',
    instead:
      nearest === undefined
        ? `Skriv en av: ${list(known)}.`
        : `Menade du ${nearest}? Annars en av: ${list(known)}.`,
  }),
  I923: ({ detail, field, isThere }) => ({
    what: isThere
      ? `Detaljen ${detail} har ${field} men är inget tecken.`
      : `Tecknet ${detail} saknar ${field}.`,
    why: isThere
      ? 'Skäl, tecken och oskyldiga förklaringar visas bara för det som är värt att skriva upp.'
      : 'Den som jämför ska få veta skälet, vilket tecken det hör till och vad som kan vara oskyldigt.',
    instead: isThere
      ? `Ta bort ${field}, eller skriv verdict: sign.`
      : `Lägg till ${field}, eller ändra verdict.`,
  }),
  I924: ({ reason, nearest, known }) => ({
    what: `Skälet ${reason} finns inte bland platsens reasons.`,
    why: 'Läsaren väljer bland skälen i listan och kan inte välja ett som inte står där.',
    instead:
      nearest === undefined
        ? `Skriv en av: ${list(known)}.`
        : `Menade du ${nearest}? Annars en av: ${list(known)}.`,
  }),
  I925: ({ count, min, max }) => ({
    what: `Platsen har ${count} detaljer. Det ska vara ${min}–${max}.`,
    why: 'Med färre syns tecknen direkt. Med fler orkar ingen läsa jämförelsen.',
    instead: count < min ? 'Rita in något vanligt eller udda till.' : 'Låt något bara vara en del av bilden.',
  }),
  I926: ({ signs, min, max }) => ({
    what: `Platsen har ${signs} tecken. Det ska vara ${min}–${max}.`,
    why: 'Med färre finns för lite att öva på. Med fler blir allt misstänkt.',
    instead: signs < min ? 'Lägg till ett tecken som går att se.' : 'Gör ett av tecknen till något vanligt.',
  }),
  I927: ({ signs, others, needed }) => ({
    what: `Platsen har ${signs} tecken och ${others} andra detaljer. Det ska vara minst ${needed} andra.`,
    why: 'Det mesta på en plats är vardag. Den som bara ser tecken lär sig att misstänka.',
    instead: 'Lägg till udda eller vanliga detaljer, eller ta bort ett tecken.',
  }),
  I928: ({ id, problem, least }) => ({
    what:
      problem === 'small'
        ? `Detaljen ${id} är mindre än ${least} enheter.`
        : `Detaljen ${id} sticker utanför bilden.`,
    why:
      problem === 'small'
        ? 'Ett finger träffar den inte på en telefon.'
        : 'Det som är utanför går inte att trycka på.',
    instead:
      problem === 'small'
        ? `Rita den större, eller låt box ta med det närmaste, minst ${least} × ${least}.`
        : 'Skriv box inom 0–1200 och 0–800.',
  }),
  I929: ({ id, other }) => ({
    what: `Detaljen ${id} täcks av ${other} så att den inte går att trycka på.`,
    why: 'Den minsta rutan vinner där två går över varandra, och ett finger behöver 72 × 72 enheter.',
    instead: `Flytta isär ${id} och ${other}, eller krymp rutan för ${other}.`,
  }),
  I930: ({ state }) => ({
    what: `Läget ${state} saknar first, men platsen har det.`,
    why: 'Ett läge ärver inte first. Faran kan vara kvar, och då säger ingen vad man gör först.',
    instead: 'Upprepa first om faran är kvar. Skriv annars att den är borta och vad som återstår.',
  }),
  I931: () => ({
    what: 'Teckningen går inte att läsa som SVG: en tagg saknar sin slut-tagg, eller så saknas <svg>.',
    why: 'Webbplatsen plockar bort grupper ur teckningen och måste veta var de slutar.',
    instead: 'Öppna filen i en webbläsare, som säger på vilken rad felet är.',
  }),
  I932: ({ viewBox }) => ({
    what: viewBox === undefined ? 'Teckningen saknar viewBox.' : `Teckningen har viewBox ${viewBox}.`,
    why: 'Rutorna i YAML-filen räknas i bildens enheter.',
    instead: 'Skriv viewBox="0 0 1200 800" på <svg>.',
  }),
  I933: ({ bytes, max }) => ({
    what: `Teckningen är ${decimal(bytes / 1024)} kB packad. Gränsen är ${decimal(max / 1024)} kB.`,
    why: 'Bilden hämtas på telefon, ofta med dålig täckning.',
    instead: 'Använd <use> för det som upprepas, och högst en decimal i koordinaterna.',
  }),
  I934: ({ found }) => ({
    what: `Teckningen har ${found}.`,
    why: 'En teckning får bara ha former och färger: inget som körs, hämtas, läses som text eller styr utseendet utifrån.',
    instead: 'Ta bort det. Skriv färger som attribut (fill, stroke) och bokstäver som former.',
  }),
  I935: ({ id, slug, problem }) => ({
    what:
      problem === 'repeated'
        ? `Id ${id} finns två gånger i teckningen.`
        : `Id ${id} börjar inte på ${slug}-.`,
    why: 'Teckningen kan stå på samma sida som andra teckningar, och ett id får bara finnas en gång.',
    instead:
      problem === 'repeated'
        ? 'Ge den ena ett eget id.'
        : `Skriv ${slug}-${id}. Bara detaljer (d-) och lägen (s-) står utan.`,
  }),
  I936: ({ group, nearest, known }) => ({
    what: `Teckningen har ingen grupp ${group}.`,
    why: 'Detaljer och lägen pekar ut grupper i teckningen med deras id.',
    instead:
      nearest === undefined
        ? `Sätt id="${group}" på en grupp. De som finns: ${list(known)}.`
        : `Menade du ${nearest}? Annars: sätt id="${group}" på en grupp.`,
  }),
  I937: ({ slug, firstFile }) => ({
    what: `Två platser heter ${slug}: den här och ${firstFile}.`,
    why: 'Filens namn är platsens id och adress, som är gemensamma för alla områden.',
    instead: 'Byt namn på den ena, både .yaml och .svg.',
  }),
  I938: ({ missing }) => ({
    what: `${missing} saknas bredvid filen.`,
    why: 'En plats är två filer med samma namn: en .yaml och en .svg.',
    instead: `Lägg till ${missing}, eller ge filerna samma namn.`,
  }),
  I939: ({ word, reason }) => ({
    what: `Ordet ${word} säger vem någon är. ${reason}`,
    why: 'Det som skrivs upp är vad som syns, aldrig vem någon är.',
    instead: 'Skriv vad som går att se. Oskyldiga förklaringar får svara på fördomen.',
  }),

  I940: ({ share, most, places }) => ({
    what: `Av namnen på detaljerna i ${places} platser går tecknen att gissa till ${percent(share)} procent. Gränsen är ${percent(most)}.`,
    why: 'Namnen läses av den som inte ser bilden. Avslöjar de facit blir övningen en gissning.',
    instead:
      'Kör npm run report:guessing. Skriv om namn så att det oskyldiga låter lika troligt: ”Dörren mot gården”.',
  }),
  I941: ({ title }) => ({
    what: `Lägets situation börjar med lägets rubrik, ”${title}”.`,
    why: 'Rubriken står alltid framför situationen, så läsaren ser den två gånger.',
    instead: 'Stryk rubriken i situation, och börja med det som är nytt.',
  }),

  I951: ({ act, at, nearest }) => ({
    what: `${at} finns inte i content/laws/${act}.yaml.`,
    why: 'Registret håller reda på vad varje lagrum säger och var det används. Ett lagrum utanför det har ingen hållit mot lagtexten.',
    instead:
      nearest === undefined
        ? 'Läs lagrummet och lägg till det i registret. Skriv det i en form: ”10 kap. 15 a §”.'
        : `Menade du ${nearest}? Annars: läs lagrummet och lägg till det i registret.`,
  }),
  I952: ({ act, at, about, words }) => ({
    what: `Texten nämner ${at} (${about.toLowerCase()}) men har inget av orden ${list(words)}.`,
    why: 'Ett lagrum som nämns för det som ett annat säger ger läsaren fel stöd.',
    instead: `Kontrollera att det är rätt lagrum. Är det rätt, skriv ut vad det säger, eller lägg till ett typiskt ord under words i content/laws/${act}.yaml.`,
  }),
  I953: ({ act, at, word, instead }) => ({
    what: `Texten nämner ${at} och har ett ord som börjar på ”${word}”. Det säger ${instead}.`,
    why: 'De två lagrummen förväxlas ofta, och läsaren som slår upp lagen ser det.',
    instead: `Hänvisa till ${instead}, eller till båda om texten handlar om båda. Båda står i content/laws/${act}.yaml.`,
  }),
  I954: ({ at, acts }) => ({
    what: `Texten nämner ${at}, men ingen av dess källor har det lagrummet.`,
    why: 'Läsaren ska kunna se vilken lag som menas, och den ska vara kontrollerad.',
    instead:
      acts.length === 0
        ? 'Lägg lagen under sources, och lagrummet i content/laws/ om det saknas där.'
        : `Lägg rätt lag under sources, eller lagrummet i registret. Källorna är nu ${list(acts)}.`,
  }),
  I955: ({ act }) => ({
    what: `Lagen ${act} har inget register.`,
    why: 'Utan register vet ingen vilken text som lästes, eller vad lagrummet säger.',
    instead: `Skapa content/laws/${act}.yaml med lagrummet. Kopiera en fil bredvid.`,
  }),
  I956: ({ at }) => ({
    what: `${at} står två gånger i registret.`,
    why: 'Bara det första används.',
    instead: 'Ta bort det ena, eller rätta numret.',
  }),
  I957: ({ at, nearest }) => ({
    what: `notFor pekar på ${at}, som inte finns i registret.`,
    why: 'Den som har tagit fel på lagrum ska få veta vilket som är rätt.',
    instead: nearest === undefined ? `Lägg till ${at} i registret.` : `Menade du ${nearest}?`,
  }),

  I971: ({ slug, nearest }) => ({
    what: `Vägen heter ${slug}, men ingen guide har adressen /anmal/${slug}/.`,
    why: 'Vägen visas på guidens sida, och stegen får sin adress under den.',
    instead:
      nearest === undefined
        ? 'Ge filen guidens filnamn utan nummer, eller skriv guiden först.'
        : `Byt namn på filen till ${nearest}.yaml`,
  }),
  I973: ({ id }) => ({
    what: `Ingen väg leder till ${id}.`,
    why: 'Ingen läsare kommer dit från den första frågan.',
    instead: 'Lägg till ett val som leder dit, eller ta bort det.',
  }),
  I974: ({ node, from }) => ({
    what: `Flera vägar leder till frågan ${node}: ${list(from)}.`,
    why: 'Läsaren ska kunna se vilka svar som ledde dit, och vägen får inte gå runt. Bara svar får delas av flera vägar.',
    instead: 'Skriv frågan en gång för varje väg, med eget id, eller låt valet leda till ett svar.',
  }),
  I975: ({ node, choice, same }) => ({
    what: `I frågan ${node} är valen ”${choice}” och ”${same}” samma: de har samma text eller leder till samma sak.`,
    why: 'Läsaren ska veta vilket val som är hens.',
    instead: 'Slå ihop dem till ett val.',
  }),
  I976: ({ id, steps, min, max }) => ({
    what: `Svaret ${id} kommer efter ${steps} val. Det ska vara ${min} till ${max}.`,
    why: 'För få frågor ger ett svar som inte är läsarens, och för många tar längre tid än att ringa.',
    instead: 'Lägg till eller ta bort en fråga på vägen dit.',
  }),
  I977: ({ id, answer }) => ({
    what:
      answer === 'lawyer'
        ? `Svaret ${id} skickar läsaren till jurist utan att säga vad hen ska fråga.`
        : `Svaret ${id} har en fråga till jurist men svarar ${answer}.`,
    why: 'Jurist är svaret bara när lagen är öppen, och läsaren ska ha frågan med sig.',
    instead: answer === 'lawyer' ? 'Skriv frågan i ask.' : 'Ta bort ask, eller skriv answer: lawyer.',
  }),

  I981: ({ phrase }) => ({
    what: `Sökfrasen ”${phrase}” består bara av småord.`,
    why: 'Sökningen hoppar över småord, så frasen kan aldrig hitta sidan.',
    instead: 'Lägg till ordet som säger vad någon letar efter, eller ta bort frasen.',
  }),
  I982: ({ phrase, same }) => ({
    what: `Sökfrasen ”${phrase}” är samma som ”${same}” för sökningen.`,
    why: 'Böjningar och stora bokstäver sköter sökningen själv. En fras som står två gånger hjälper ingen.',
    instead: 'Ta bort den ena.',
  }),
  I983: ({ section, nearest }) => ({
    what: `Sökfraserna hör till avsnittet ”${section}”, men texten har ingen sådan rubrik.`,
    why: 'Då leder de ingenstans.',
    instead:
      nearest === undefined ? 'Skriv rubriken precis som den står i texten.' : `Menade du ”${nearest}”?`,
  }),
  I984: ({ address, nearest }) => ({
    what: `Svaret leder till ${address}, men sidan har inget sådant avsnitt.`,
    why: 'Den som är rädd eller har bråttom ska komma rätt i ett tryck.',
    instead: nearest === undefined ? 'Ta bort det som står efter #.' : `Menade du #${nearest}?`,
  }),
  I985: ({ phrase, firstFile }) => ({
    what: `Sökfrasen ”${phrase}” står också i ${firstFile}.`,
    why: 'Bara ett svar visas, och sökningen kan inte veta vilket.',
    instead: 'Låt frasen stå i det svar som betyder mest för den som skriver den.',
  }),

  I991: ({ isSourced }) => ({
    what: isSourced
      ? 'Figuren har både källor och invented: true.'
      : 'Figuren har varken källor eller invented: true.',
    why: 'Läsaren ska veta om talen och reglerna är verkliga eller ett exempel som kursen har hittat på.',
    instead: isSourced
      ? 'Ta bort invented om allt i bilden står i källorna. Ta annars bort sources, och nämn källan i texten.'
      : 'Lägg till sources med de källor som talen eller reglerna kommer från, eller invented: true.',
  }),
  I992: ({ slug }) => ({
    what: `Figuren ${slug} står inte i någon text.`,
    why: 'Ingen läsare får se den.',
    instead: `Skriv <Figure id="${slug}" /> på en egen rad där den hör hemma, eller ta bort filen.`,
  }),
  I993: ({ label }) => ({
    what: `Stapeln ”${label}” går inte att rita.`,
    why: 'En stapel behöver ett tal eller en text, och en skattning behöver både det lägsta och det högsta.',
    instead:
      'Fyll i value eller says. Har stapeln low och high ska low vara minst, och value ligga mellan dem.',
  }),
  I994: ({ at, before }) => ({
    what: `Tiden ${at} kommer efter ${before}.`,
    why: 'Avstånden i bilden räknas fram ur tiderna, så de måste stå i ordning och vara skrivna på samma sätt.',
    instead: 'Sätt det som hände först överst, och använd antingen datum eller klockslag i hela figuren.',
  }),
  I995: ({ id, nearest, known }) => ({
    what: `Pilen går till eller från ${id}, men det finns ingen sådan ruta.`,
    why: 'Pilen kan inte ritas.',
    instead: nearest === undefined ? `Rutorna är: ${list(known)}.` : `Menade du ${nearest}?`,
  }),
  I996: ({ count, max }) => ({
    what: `${count} rutor hamnar bredvid varandra. Högst ${max} får plats.`,
    why: 'På en telefon blir rutorna så smala att varje ord får en egen rad.',
    instead: 'Slå ihop rutor, eller dela upp figuren i två.',
  }),
  I997: ({ name, width, height }) => ({
    what: `Rummet ${name} ligger utanför planen, ovanpå ett annat rum eller är för litet.`,
    why: 'Rummets namn syns inte, eller hamnar i fel rum.',
    instead: `Ändra box: x, y, bredd och höjd på en plan som är ${width} × ${height} rutor. Ett rum är minst 2,5 rutor brett och 2 högt.`,
  }),
};

/** What to write in place of something that is no address on the web. */
function adviseOnUrl(value: string): string {
  if (/^mailto:|^[^\s:/]+@[^\s/]+$/iu.test(value))
    return 'Här ska en webbadress stå, inte e-post. Skriv adressen till sidan där e-posten står.';
  if (/^(?:file:|[a-z]:[\\/]|\\)/iu.test(value))
    return 'Det är en fil på din dator, som ingen annan kan öppna. Skriv adressen till en sida på webben.';
  return 'Kopiera adressen från webbläsaren. Den börjar med https://, till exempel https://www.kommun.se/kontakt';
}

const OFFICE_FILES: Readonly<Record<FindingParams['I116']['what'], string>> = {
  word: 'ett Word-dokument',
  sheet: 'ett kalkylark',
  slides: 'ett bildspel',
  pdf: 'en PDF',
};

const PICTURES: Readonly<Record<FindingParams['I357']['found'], string>> = {
  svg: 'en SVG',
  png: 'en PNG',
  jpeg: 'en JPEG',
  gif: 'en GIF',
  webp: 'en WebP',
  unknown: 'ingen bild som går att känna igen',
};

const UNSEEN_CHARACTERS: Readonly<Record<FindingParams['I120']['what'], string>> = {
  control: 'ett styrtecken',
  'soft-hyphen': 'ett mjukt bindestreck',
  'zero-width': 'ett tecken utan bredd',
  direction: 'ett tecken som vänder läsriktningen',
  'hard-space': 'ett hårt mellanslag',
};

const ADDRESS_PROBLEMS: Readonly<Record<AddressProblem, AuthorMessage>> = {
  bare: {
    what: 'Adressen saknar https:// först:',
    why: 'Utan det letar webbläsaren på den här webbplatsen.',
    instead: 'Kopiera adressen ur webbläsaren.',
  },
  computer: {
    what: 'Länken går till en fil på din dator eller i ert nät:',
    why: 'Ingen annan kan öppna den, och den visar hur era mappar heter.',
    instead: 'Länka till en sida på webben, eller skriv var dokumentet finns med ord.',
  },
  scheme: {
    what: 'Länken har en sorts adress som webbplatsen inte använder:',
    why: 'Den öppnar ett program, kör något eller gör ingenting hos läsaren.',
    instead: 'Skriv en adress som börjar med https://, mailto: eller tel:, eller med / för en sida här.',
  },
  mail: {
    what: 'E-postadressen går inte att skriva till:',
    why: 'Läsarens e-postprogram öppnar ett brev som inte kommer fram.',
    instead: 'Skriv den så här: [namn@kommun.se](mailto:namn@kommun.se)',
  },
  rewritten: {
    what: 'Länken är kopierad ur ett e-brev där den har skrivits om:',
    why: 'Den leder läsaren genom brevlådans säkerhetstjänst, visar vem som fick brevet, och slutar fungera.',
    instead: 'Öppna länken och kopiera adressen ur webbläsaren.',
  },
  tracked: {
    what: 'Länken har ett märke som talar om var läsaren kom ifrån:',
    why: 'Webbplatsen lovar att inte spåra någon. Märket gör det åt någon annan.',
    instead: 'Ta bort det som står från utm_, fbclid eller gclid.',
  },
  placeholder: {
    what: 'Länken går till en adress som är ett exempel:',
    why: 'Läsaren kommer inte dit du menar.',
    instead: 'Skriv den rätta adressen. Kopiera den ur webbläsaren.',
  },
};

const IMAGE_PROBLEMS: Readonly<Record<FindingParams['I621']['what'], string>> = {
  elsewhere:
    'Den hämtas från en annan webbplats. Läsarens webbläsare får inte göra det, och den andra skulle få veta vem som läser.',
  computer: 'Adressen är en plats på din dator, där ingen annan kan läsa.',
  inline: 'Bilden står som kod i texten. Det får den inte, och sidan blir tung.',
  root: 'Adressen börjar från webbplatsens rot. Den bilden finns inte under en annan adress, och får inga mindre varianter.',
};

/** Written out, an example has backslashes that Markdown needs and an author does not. */
const MARKDOWN_SLIPS: Readonly<Record<MarkdownSlip, AuthorMessage>> = {
  heading: {
    what: 'Rubriken blev ingen rubrik:',
    why: 'Utan mellanslag efter # är det vanlig text, och avsnittet saknar rubrik.',
    instead: 'Skriv ett mellanslag efter #.',
  },
  bullet: {
    what: 'Punktlistan blev ingen lista:',
    why: 'Läsaren ser punkterna i en enda lång rad, och en skärmläsare säger inte hur många de är.',
    instead: 'Börja varje rad med ”- ” i stället för punkten.',
  },
  list: {
    what: 'Listan blev ingen lista:',
    why: 'Utan mellanslag efter strecket eller siffran är det vanlig text.',
    instead: 'Skriv ett mellanslag efter strecket eller siffran.',
  },
  emphasis: {
    what: 'Fet eller kursiv text som inte tar slut:',
    why: 'Läsaren ser stjärnorna.',
    instead: 'Skriv lika många stjärnor före och efter orden, utan mellanslag innanför: **så här**',
  },
  link: {
    what: 'Länken blev ingen länk:',
    why: 'Läsaren ser klamrar och adress i stället för en länk.',
    instead: 'Skriv [länktext](/adress/) utan mellanslag i adressen och mellan klamrarna.',
  },
  reference: {
    what: 'Länken pekar på en adress som inte står någonstans i texten:',
    why: 'Läsaren ser klamrarna i stället för en länk.',
    instead: 'Skriv adressen direkt efter: [länktext](/adress/)',
  },
  footnote: {
    what: 'Noten blev ingen not:',
    why: 'Webbplatsen har inga fotnoter. Läsaren ser tecknen.',
    instead: 'Lägg källan där: <Source id="…" /> direkt efter påståendet.',
  },
  bracket: {
    what: 'Ord inom klamrar står kvar i texten:',
    why: 'Läsaren ser klamrarna. Oftast är det något som skulle fyllas i, eller en länk utan adress.',
    instead:
      'Skriv färdigt det som saknas. Är det en länk: skriv adressen direkt efter, [länktext](/adress/). Annars: använd parenteser.',
  },
  underline: {
    what: 'Stycket blev en rubrik, för nästa rad är bara streck:',
    why: 'En rad med streck direkt under text gör texten till en rubrik.',
    instead: 'Ta bort raden med streck. Ska det vara en rubrik: skriv ## först på raden.',
  },
  code: {
    what: 'Texten visas som programkod:',
    why: 'Tre bakåtstreck gör allt fram till nästa tre till kod, ofta resten av texten.',
    instead: 'Ta bort raden med ```. Ett citat skrivs med <SourceQuote> och ett papper med <Document>.',
  },
  'empty-heading': {
    what: 'Rubriken är tom:',
    why: 'Steget får inget namn, och en skärmläsare läser upp ingenting.',
    instead: 'Skriv rubriken efter ##, eller ta bort raden.',
  },
};

const TABLE_ADVICE: Readonly<Record<FindingParams['I624']['what'], string>> = {
  'no-line': 'Skriv en rad under rubrikraden med ett streck för varje kolumn: |---|---|',
  pasted: 'Skriv | mellan cellerna i stället för tabb, och en rad |---|---| under rubrikraden.',
  cells: 'Skriv lika många celler som kolumner. Ett | i texten skrivs \\|. En tom cell: | |',
};

const PLACE_PARTS: Readonly<Record<FindingParams['I921']['what'], string>> = {
  detail: 'detaljer',
  reason: 'skäl',
  state: 'lägen',
};

const DOSSIER_PARTS: Readonly<Record<FindingParams['I902']['what'], string>> = {
  document: 'ett dokument',
  part: 'något annat att markera',
  reason: 'ett skäl',
};

const HTML_ALTERNATIVES: Readonly<Record<string, string>> = {
  b: '**fet text**',
  strong: '**fet text**',
  i: '*kursiv text*',
  em: '*kursiv text*',
  br: 'Börja ett nytt stycke med en tom rad.',
  a: '[länktext](/adress/)',
  img: '![Vad bilden visar](namn.jpg)',
  ul: 'Skriv varje rad med ”- ” först.',
  ol: 'Skriv varje rad med ”1. ” först.',
  li: 'Skriv raden med ”- ” först.',
  h2: '## Rubrik',
  h3: '### Rubrik',
  p: 'Skriv stycket utan tagg, med en tom rad före och efter.',
  table: 'Skriv tabellen i Markdown med | mellan kolumnerna.',
  div: '<Facts title="…"> eller <Document kind="…" title="…">',
};

/** The explanation of one finding. */
export function explainFinding<Code extends FindingCode>(
  code: Code,
  params: FindingParams[Code],
): AuthorMessage {
  return AUTHOR_MESSAGES[code](params);
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

/** The words around the findings in a report. */
export const REPORT_TEXTS = {
  warning: 'varning',
  why: 'Varför:',
  instead: 'Gör så här:',
  counts: (counts: ReadonlyMap<IdKind, number>) =>
    Object.entries(NOUNS)
      .flatMap(([kind, noun]) =>
        noun.counted ? counted(counts.get(kind as IdKind) ?? 0, ...noun.counted) : [],
      )
      .join(', '),
  passed: (warnings: number) =>
    warnings === 0
      ? 'Innehållet är rätt.'
      : `Innehållet kan publiceras. ${counted(warnings, 'varning', 'varningar')} att titta på.`,
  failed: (errors: number, warnings: number) =>
    `${counted(errors, 'fel', 'fel')} och ${counted(warnings, 'varning', 'varningar')}. Inget publiceras förrän felen är rättade. Koderna förklaras i content/README.md.`,
  more: (count: number) => `… och ${count} till. Alla: npm run check:content`,
  readabilityHeading: ' LIX   ord ord/mening  lektion',
} as const;

/** The report on how hard the questions are. */
export const DIFFICULTY_TEXTS = {
  title: 'Hur svåra är frågorna?',
  lead: [
    'Lättast att gissa står först. Gissningsbarhet är hur säker en ordmodell är på det rätta svaret när den bara har läst svaren, och har lärt sig av de andra områdenas facit. Ligger den långt över slumpen avslöjar formuleringen svaret.',
    'Det rätta svaret sorteras efter vad det går ut på, med orden under actionWords i editorial.yaml. Det är en grov sortering: ett svar utan något av orden är övrigt.',
    'Ord är situation, fråga och svar tillsammans. Sist står lektionen, om frågan finns i en, och de övningar som frågan kan komma i.',
  ],
  columns: {
    id: 'Fråga eller val',
    area: 'Område',
    kind: 'Slag',
    guessability: 'Gissningsbarhet',
    verdict: 'Bedömning',
    family: 'Rätt svar går ut på att',
    words: 'Ord',
    twin: 'Tvilling',
    rounds: 'Kommer i',
  },
  chance: (percent: number) => `(slump ${percent} %)`,
  verdicts: VERDICTS,
  isAsked: 'frågas efter',
  families: {
    alarm: 'ringa 112 eller polisen',
    refuse: 'säga nej eller stoppa',
    tell: 'ta det till någon på jobbet',
    ask: 'fråga eller begära in',
    document: 'skriva ner eller jämföra',
    close: 'avsluta eller gå vidare',
  },
  other: 'övrigt',
  rounds: {
    check: 'kunskapskollen',
    mixed: 'blandad övning',
    verdict: 'Signal eller inte? (bedömning)',
    'verdict-and-action': 'Signal eller inte? (bedömning, ibland också vad man gör)',
  },
  written: (file: string, count: number) => `${counted(count, 'fråga', 'frågor')} och val i ${file}.`,
} as const;
