import type { Collection, FindingCode, FindingParams, ValueType } from '../domain/course/finding.ts';

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

interface Noun {
  /** ett tecken */
  one: string;
  /** tecknet */
  the: string;
  /** Hittar inget tecken */
  no: string;
  /** Var det står som finns */
  where: string;
}

const NOUNS: Readonly<Record<Collection, Noun>> = {
  area: { one: 'ett område', the: 'området', no: 'inget område', where: 'content/areas/<område>/area.yaml' },
  lesson: {
    one: 'en lektion',
    the: 'lektionen',
    no: 'ingen lektion',
    where: 'content/areas/<område>/lessons/',
  },
  sign: { one: 'ett tecken', the: 'tecknet', no: 'inget tecken', where: 'content/areas/<område>/signs/' },
  question: {
    one: 'en fråga',
    the: 'frågan',
    no: 'ingen fråga',
    where: 'content/areas/<område>/questions.yaml',
  },
  dossier: {
    one: 'en akt',
    the: 'akten',
    no: 'ingen akt',
    where: 'content/areas/<område>/dossiers/<akt>/dossier.yaml',
  },
  scenario: {
    one: 'ett fall',
    the: 'fallet',
    no: 'inget fall',
    where: 'content/areas/<område>/scenarios/',
  },
  source: { one: 'en källa', the: 'källan', no: 'ingen källa', where: 'content/sources/' },
  term: { one: 'ett ord', the: 'ordet', no: 'inget ord i ordlistan', where: 'content/glossary/' },
  guide: { one: 'en guide', the: 'guiden', no: 'ingen guide', where: 'content/guides/' },
  page: { one: 'en sida', the: 'sidan', no: 'ingen sida', where: 'content/pages/' },
  organisation: {
    one: 'en organisation',
    the: 'organisationen',
    no: 'ingen organisation',
    where: 'content/organisations/',
  },
  administration: {
    one: 'en förvaltning',
    the: 'förvaltningen',
    no: 'ingen förvaltning',
    where: 'content/roles.yaml',
  },
  role: { one: 'en roll', the: 'rollen', no: 'ingen roll', where: 'content/roles.yaml' },
};

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
const described = (description: string) => (description === '' ? '' : ` Fältet: ${description}`);
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
    instead: `${corrected === undefined ? `Skriv ${VALUE_TYPES[expected]}.` : corrected}${described(description)}`,
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
    instead: corrected,
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
    instead: corrected ?? 'Kopiera adressen från webbläsaren. Den börjar med https://',
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

  I351: ({ organisation, field, nearest }) => ({
    what: `Mappen heter ${organisation}, men det finns ingen organisation med det id:t, och filen saknar ${field}.`,
    why: 'En organisation som inte redan finns behöver ett namn och en webbplats, för de visas för läsaren.',
    instead:
      nearest === undefined
        ? `Lägg till ${field}, eller byt mappens namn till ett id från content/organisations.`
        : `Menade du ${nearest}? Byt då mappens namn. Lägg annars till ${field}.`,
  }),
  I352: ({ organisation, nearest }) => ({
    what: `Texten hör till organisationen ${organisation}, som inte finns.`,
    why: 'Mappens namn säger vems texten är. Den här skulle aldrig visas.',
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
        ? `Byt filens namn till någon av: ${list(guides)}`
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
  img: '![Vad bilden visar](/bilder/namn.jpg)',
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
  counts: (
    counts: Readonly<
      Record<
        'areas' | 'lessons' | 'signs' | 'questions' | 'scenarios' | 'dossiers' | 'terms' | 'sources',
        number
      >
    >,
  ) =>
    [
      counted(counts.areas, 'område', 'områden'),
      counted(counts.lessons, 'lektion', 'lektioner'),
      counted(counts.signs, 'tecken', 'tecken'),
      counted(counts.questions, 'fråga', 'frågor'),
      counted(counts.scenarios, 'fall', 'fall'),
      counted(counts.dossiers, 'akt', 'akter'),
      counted(counts.terms, 'ord', 'ord'),
      counted(counts.sources, 'källa', 'källor'),
    ].join(', '),
  passed: (warnings: number) =>
    warnings === 0
      ? 'Innehållet är rätt.'
      : `Innehållet kan publiceras. ${counted(warnings, 'varning', 'varningar')} att titta på.`,
  failed: (errors: number, warnings: number) =>
    `${counted(errors, 'fel', 'fel')} och ${counted(warnings, 'varning', 'varningar')}. Inget publiceras förrän felen är rättade. Koderna förklaras i content/README.md.`,
  readabilityHeading: ' LIX   ord ord/mening  lektion',
} as const;
