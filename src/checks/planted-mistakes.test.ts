import { afterAll, describe, expect, it } from 'vitest';
import { isPassedOver } from '../collections/locate-file.ts';
import type { FindingCode, FindingParams } from '../domain/words/finding.ts';
import { explainFinding } from '../schemas/author-messages.ts';
import {
  append,
  type Change,
  checkWith,
  LESSON,
  QUESTIONS,
  readValid,
  replace,
  SIGN,
  SOURCE,
} from './fixtures/broken-content.ts';

/*
 * Mistakes that people make in content, planted one at a time. Each is stopped with the right code, in the right file, on
 * the right line, and with advice that helps – or is listed as one that no check can see.
 */

const AREA = 'areas/01-prov/area.yaml';
const CASE = 'areas/01-prov/scenarios/provfallet.yaml';
const DOSSIER = 'areas/01-prov/dossiers/lagret/dossier.yaml';
const INVOICE = 'areas/01-prov/dossiers/lagret/01-faktura.yaml';
const SHELF = 'areas/01-prov/dossiers/lagret/hylla.svg';
const PLACE = 'areas/01-prov/places/hallen.yaml';
const PLACE_PICTURE = 'areas/01-prov/places/hallen.svg';
const FIGURE = 'areas/01-prov/figures/lagret.yaml';
const SESSION = 'areas/01-prov/session.mdx';
const GUIDE = 'guides/01-far-jag-beratta.mdx';
const PATH = 'paths/far-jag-beratta.yaml';
const PAGE = 'pages/om.mdx';
const TERM = 'glossary/tillsyn.yaml';
const LAW = 'laws/provlagen.yaml';
const ANSWER = 'answers/fara.yaml';
const MUNICIPALITY = 'organisations/provkommunen.yaml';
const OWN = 'local/provkommunen/organisation.yaml';
const OWN_LOGO = 'local/provkommunen/logotyp.svg';
const IDS = 'published-ids.yaml';

const SENTENCE = 'Fråga lugnt och öppet.';
/** A block of its own in the lesson. */
const block = (text: string) => replace(SENTENCE, `${text}\n\n${SENTENCE}`);
/** Words in the middle of a paragraph. */
const words = (text: string) => replace(SENTENCE, text);
const bytes = (text: string) => new TextEncoder().encode(text);
const own = (fields: string) => `checked: 2026-11-20\n${fields}\n`;
const withLogo = (svg: string | Uint8Array) => ({
  [OWN]: own('logo: { file: logotyp.svg, alt: Provkommunen }'),
  [OWN_LOGO]: svg,
});
const newLesson = () =>
  readValid(LESSON)
    .replace('id: prov-forsta', 'id: prov-andra')
    .replace(/<Question [^>]*>\n/u, '');
const register = (ids: string, retired = '[]') =>
  `versions:\n  - version: 0.1.0\n    ids:\n${ids}\nretired: ${retired}\n`;
const SIGNS_OUT = '      sign:\n        - prov-tomt-lager\n        - prov-tva-papper';

/** A file and how it is changed, or several. */
type Changes = Readonly<Record<string, Change>>;
/** `on`: words of the line that is pointed at; empty for the file as a whole. `advice`: words of what to do instead. */
type Planted = readonly [
  mistake: string,
  file: string,
  change: Change | Changes,
  code: FindingCode,
  on: string,
  advice: string,
];

const isChanges = (change: Change | Changes): change is Changes =>
  typeof change === 'object' && change !== null && !(change instanceof Uint8Array);

let planted = 0;
let stopped = 0;

describe('a mistake in content', () => {
  // biome-ignore format: a mistake a line.
  it.each([
    // Files.
    ['a text saved as .mdx.txt', `${SIGN}.txt`, 'x', 'I111', '', SIGN],
    ['a source saved as .yaml.txt', 'sources/ny.yaml.txt', 'x', 'I111', '', 'sources/ny.yaml'],
    ['a source with another ending', 'sources/ny.yml', 'x', 'I111', '', 'sources/ny.yaml'],
    ['a lesson as .md', 'areas/01-prov/lessons/02-ny.md', 'x', 'I111', '', 'lessons/02-ny.mdx'],
    ['a Word document', 'areas/01-prov/signs/nytt.docx', 'PK', 'I116', '', 'content/areas/01-prov/signs/nytt.mdx'],
    ['an old Word document', 'areas/01-prov/lessons/02-ny.doc', 'x', 'I116', '', 'lessons/02-ny.mdx'],
    ['a Word document with capitals in its name', 'areas/01-prov/signs/Nytt Tecken.DOCX', 'PK', 'I116', '', 'signs/nytt-tecken.mdx'],
    ['a spreadsheet', 'areas/01-prov/fragor.xlsx', 'PK', 'I116', '', 'annan mapp än content'],
    ['slides', 'areas/01-prov/pass.pptx', 'PK', 'I116', '', 'annan mapp än content'],
    ['a PDF', 'sources/domen.pdf', '%PDF', 'I116', '', 'annan mapp än content'],
    ['a misspelt folder', 'areas/01-prov/sings/a.mdx', 'x', 'I110', '', 'areas/01-prov/signs/a.mdx'],
    ['a folder of its own in another', 'areas/01-prov/signs/kopior/tomt-lager.mdx', 'x', 'I110', '', 'content/'],
    ['a name with spaces', 'areas/01-prov/signs/Tomma lådor.mdx', 'x', 'I112', '', 'signs/tomma-lador.mdx'],
    ['a copy that Windows has named', 'areas/01-prov/signs/tomt-lager (1).mdx', 'x', 'I112', '', 'signs/tomt-lager-1.mdx'],
    ['a copy that a Swedish Windows has named', 'sources/provlagen - kopia.yaml', 'x', 'I112', '', 'sources/provlagen-kopia.yaml'],
    ['an underscore in a name', 'glossary/god_man.yaml', 'x', 'I112', '', 'glossary/god-man.yaml'],
    ['a lesson without a number', 'areas/01-prov/lessons/andra.mdx', 'x', 'I112', '', 'lessons/01-andra.mdx'],
    ['Latin 1', LESSON, Buffer.from('---\ntitle: Tv\xe5\n---\n', 'latin1'), 'I102', '', 'UTF-8'],
    ['UTF-16, which Notepad calls Unicode', SOURCE, Buffer.from('\ufeffid: provlagen\n', 'utf16le'), 'I102', '', 'UTF-8'],
    ['an empty file', SOURCE, '\n', 'I103', '', 'ta bort den'],
    ['a text without fields', PAGE, 'Bara text.\n', 'I104', '', 'en rad ---'],
    ['fields that never end', PAGE, '---\ntitle: Ny\n\nText.\n', 'I105', '', 'rad med bara ---'],
    ['two lessons with one number', 'areas/01-prov/lessons/01-igen.mdx', newLesson(), 'I115', '', 'ett annat nummer'],
    ['a required file that is gone', 'synonyms.yaml', null, 'I114', '', 'Skapa content/synonyms.yaml'],
    // YAML.
    ['a missing space after a colon', SOURCE, replace('kind: law', 'kind:law'), 'I106', 'kind:law', 'mellanslag efter kolon'],
    ['a colon in a text', SOURCE, replace('Provlag (2000:1)', 'Provlag: en lag'), 'I109', 'Provlag: en lag', 'title: "Provlag: en lag"'],
    ['a tab as indentation', SOURCE, append('note:\n\ttext: x'), 'I107', 'text: x', 'två mellanslag'],
    ['a key twice', SOURCE, append('kind: court'), 'I108', 'kind: court', 'Ta bort den ena kind'],
    ['a quotation mark that never ends', SOURCE, replace('Provlag (2000:1)', '"Provlag'), 'I109', 'title: "Provlag', 'title: "Provlag"'],
    ['a # after a space in a text', SIGN, replace('  - Lagret byter plats.', '  - Lagret i hall #3 byter plats.'), 'I118', 'hall #3', '- "Lagret i hall #3 byter plats."'],
    ['a # first in a text', TERM, replace('  - kontroll', '  - #kontroll'), 'I118', '#kontroll', '- "#kontroll"'],
    ['a # after a space in a title', SOURCE, replace('Provlag (2000:1)', 'Provlag # av år 2000'), 'I118', 'Provlag #', 'title: "Provlag # av år 2000"'],
    ['a merge that was never finished', SOURCE, replace('kind: law', '<<<<<<< HEAD\nkind: law\n=======\nkind: court\n>>>>>>> main'), 'I117', '<<<<<<< HEAD', '======='],
    ['a merge mark that was left alone', LESSON, block('======='), 'I117', '=======', 'Ta sedan bort'],
    ['the end of a merge in a lesson', LESSON, block('>>>>>>> main'), 'I117', '>>>>>>> main', 'Välj den ena'],
    ['a star first in a text', TERM, replace('- kontroll', '- *kontroll* av'), 'I109', '*kontroll*', '- "*kontroll* av"'],
    // Letters.
    ['letters of UTF-8 read as Latin 1', LESSON, words('FrÃ¥ga lugnt och Ã¶ppet.'), 'I119', 'FrÃ¥ga', 'Fråga lugnt och öppet.'],
    ['a dash read wrongly', SIGN, replace('Lagret byter plats.', 'Lagret â€“ det gamla â€“ byter plats.'), 'I119', 'â€“', 'Lagret – det gamla – byter plats.'],
    ['letters lost as question marks', SOURCE, replace('Sveriges riksdag', 'F?rvaltningsr?tten'), 'I119', 'F?rvaltningsr?tten', 'UTF-8'],
    ['letters lost as diamonds', SIGN, replace('Lagret byter plats.', 'Lagret st\ufffdr tomt.'), 'I119', 'st\ufffdr', 'UTF-8'],
    ['a soft hyphen', LESSON, words('Fråga lugnt och öp\u00adpet.'), 'I120', 'Fråga lugnt', 'Radera tecknet'],
    ['a soft hyphen as an entity', LESSON, words('Fråga lugnt och öp&shy;pet.'), 'I120', '&shy;', 'Radera tecknet'],
    ['a hard space between words', LESSON, words('Fråga\u00a0lugnt och öppet.'), 'I120', 'lugnt', 'vanligt mellanslag'],
    ['a hard space as an entity', LESSON, words('Fråga&nbsp;lugnt och öppet.'), 'I120', '&nbsp;', 'vanligt mellanslag'],
    ['a zero-width space', SIGN, replace('Lagret byter plats.', 'Lagret\u200b byter plats.'), 'I120', 'byter plats', 'Radera tecknet'],
    ['a byte order mark in the middle', SOURCE, replace('Sveriges', '\ufeffSveriges'), 'I120', 'riksdag', 'Radera tecknet'],
    ['a mark that turns the direction', LESSON, words('Fråga lugnt\u200f och öppet.'), 'I120', 'Fråga lugnt', 'Radera tecknet'],
    ['a control character from Word', LESSON, words('Fråga lugnt\u000boch öppet.'), 'I120', 'Fråga lugnt', 'Radera tecknet'],
    ['a control character in YAML', SOURCE, replace('Sveriges', 'Sveriges\u0007'), 'I120', 'riksdag', 'Radera tecknet'],
    ['letters in two parts, from a PDF', SIGN, replace('Lagret byter plats.', 'Lagret sta\u030ar tomt.'), 'I121', 'tomt', '- Lagret står tomt.'],
    // Fields.
    ['an unknown key', CASE, append('minuter: 5'), 'I201', 'minuter', 'Menade du minutes?'],
    ['a field that is missing', CASE, replace('minutes: 5\n', ''), 'I202', '', 'minutes'],
    ['a field without a value', CASE, replace('minutes: 5', 'minutes:'), 'I202', 'minutes:', 'minutes'],
    ['a number where a text belongs', SOURCE, replace('shortTitle: provlagen', 'shortTitle: 2000'), 'I203', 'shortTitle', 'shortTitle: "2000"'],
    ['ja where true belongs', QUESTIONS, (valid) => valid.replace('right: true', 'right: ja'), 'I203', 'right: ja', 'right: true'],
    ['a value that is not in the list', SOURCE, replace('kind: law', 'kind: lag'), 'I204', 'kind: lag', 'law'],
    ['a date in another order', SOURCE, replace('checked: 2026-11-20', 'checked: 20/11 2026'), 'I205', 'checked', '2026'],
    ['a day that does not exist', SOURCE, replace('checked: 2026-11-20', 'checked: 2026-11-31'), 'I206', 'checked', '2026-11-30'],
    ['a day that has not been', SOURCE, replace('checked: 2026-11-20', 'checked: 2027-11-20'), 'I207', 'checked', 'senast 2026-11-24'],
    ['a title that is too long', SIGN, replace('Provtecken ett', 'Ett tecken med en kort rubrik som är lång'), 'I208', 'shortTitle', 'Korta texten'],
    ['a text that is too short', PLACE, (valid) => valid.replace(/description: >-\n(?: {2}.*\n)+/u, 'description: En hall.\n'), 'I209', 'description', 'tecken till'],
    ['an empty text', SOURCE, replace('Sveriges riksdag', '""'), 'I210', 'publisher', 'Fyll i det'],
    ['too few innocent explanations', SIGN, replace('  - Lagret byter plats.\n', ''), 'I501', 'innocent', 'Lägg till under innocent'],
    ['an id with Swedish letters', AREA, replace('id: prov', 'id: pröv'), 'I213', 'id: pröv', 'prov'],
    ['a number beyond its limits', CASE, replace('minutes: 5', 'minutes: 500'), 'I214', 'minutes', 'högst 20'],
    ['an address without https', SOURCE, replace('https://www.riksdagen.se', 'www.riksdagen.se'), 'I215', 'url', 'https://www.riksdagen.se/provlagen'],
    ['an e-mail address where a web address belongs', SOURCE, replace('https://www.riksdagen.se/provlagen', 'mailto:info@riksdagen.se'), 'I215', 'url', 'inte e-post'],
    ['a file where a web address belongs', SOURCE, replace('https://www.riksdagen.se/provlagen', 'file:///C:/lag.pdf'), 'I215', 'url', 'fil på din dator'],
    ['a drive letter where a web address belongs', SOURCE, replace('https://www.riksdagen.se/provlagen', 'G:\\gemensam\\lag.pdf'), 'I215', 'url', 'fil på din dator'],
    ['the same twice in a list', SIGN, replace('  - tomma hyllor', '  - tomma hyllor\n  - tomma hyllor'), 'I216', 'tomma hyllor', 'Ta bort den ena'],
    ['a string of the interface without its number', 'ui.yaml', (valid) => valid.replace(/\{n\} frågor/u, 'många frågor'), 'I218', 'frågor', '{n}'],
    ['a string of the interface with a word that nothing fills in', 'ui.yaml', (valid) => valid.replace(/\{n\} frågor/u, '{antal} {n} frågor'), 'I218', '{antal}', '{n}'],
    ['HTML in a string of the interface', 'ui.yaml', (valid) => valid.replace(/\{n\} frågor/u, '<b>{n}</b> frågor'), 'I219', '<b>', 'utan HTML'],
    ['a brace without its other half', 'ui.yaml', (valid) => valid.replace(/"?\{n\} frågor"?/u, '"{n frågor"'), 'I218', '{n frågor', 'båda klamrarna'],
    ['bold text in a field', SIGN, replace('Lagret byter plats.', 'Lagret **byter** plats.'), 'I724', '**byter**', 'utan formatering'],
    ['a link in a field', SIGN, replace('Lagret byter plats.', 'Se [lagret](/tecken/tomt-lager/).'), 'I724', '[lagret]', 'utan formatering'],
    ['HTML in a field', QUESTIONS, replace('Vad gör du?', 'Vad gör <em>du</em>?'), 'I724', '<em>', 'utan formatering'],
    ['an entity in a field', SIGN, replace('Lagret byter plats.', 'Lagret &amp; butiken byter plats.'), 'I724', '&amp;', 'utan formatering'],
    ['an author tag in a field', SIGN, replace('Lagret byter plats.', 'Lagret byter plats <Source id="provlagen" />.'), 'I724', '<Source', 'utan formatering'],
    // Ids and references.
    ['an id that is taken', QUESTIONS, replace('id: prov-f02', 'id: prov-f01'), 'I301', 'prov-f01', 'eget id'],
    ['a source that does not exist', SIGN, replace('- provmyndigheten-2024', '- provmyndigheten-2042'), 'I302', '2042', 'provmyndigheten-2024'],
    ['a sign card that points at nothing', LESSON, replace('<SignCard id="prov-tomt-lager" />', '<SignCard id="prov-tomt-lagret" />'), 'I302', 'prov-tomt-lagret', 'prov-tomt-lager'],
    ['a page that the footer links to, renamed', 'pages/integriteten.mdx', { 'pages/integritet.mdx': null, 'pages/integriteten.mdx': readValid('pages/integritet.mdx') }, 'I309', '', 'integritet'],
    ['a sign without source', SIGN, replace('sources:\n  - provmyndigheten-2024\n', 'sources: []\n'), 'I502', 'sources: []', 'professionalKnowledge'],
    ['a published id that was changed everywhere', LESSON, { [IDS]: register('      lesson:\n        - prov-fyrsta') }, 'I310', 'id: prov-forsta', 'id: prov-fyrsta'],
    ['a published id that is gone', IDS, register(`${SIGNS_OUT}\n        - prov-borttaget-for-lange-sedan`), 'I310', 'prov-borttaget', '--retire prov-borttaget-for-lange-sedan'],
    ['a published question that lost its id', QUESTIONS, { [IDS]: register('      question:\n        - prov-f01\n        - prov-f03') }, 'I310', 'prov-f02', 'id: prov-f03'],
    ['a retired id that is used again', SIGN, { [IDS]: register(SIGNS_OUT.replace('\n        - prov-tomt-lager', ''), '[{ id: prov-tomt-lager, kind: sign, version: 0.1.0 }]'), }, 'I311', 'id: prov-tomt-lager', 'eget id'],
    ['a new lesson in no role', 'areas/01-prov/lessons/02-andra.mdx', newLesson(), 'I318', 'id: prov-andra', 'roles.yaml'],
    // Links.
    ['a link to a page that does not exist', LESSON, replace('(/tecken/tomt-lager/)', '(/tecken/tomma-lager/)'), 'I304', 'tomma-lager', '/tecken/tomt-lager/'],
    ['a link that is not from the root', LESSON, replace('(/tecken/tomt-lager/)', '(../tecken/tomt-lager/)'), 'I305', '../tecken', '/tecken/tomt-lager/'],
    ['a link without encryption', LESSON, words('Läs hos [myndigheten](http://www.prov.se/sida).'), 'I312', 'http://', 'https://www.prov.se/sida'],
    ['the full address of the site', LESSON, words('Läs om [tomma lager](https://signaler.prov.se/tecken/tomt-lager/).'), 'I313', 'signaler.prov.se', '/tecken/tomt-lager/'],
    ['the full address of the site in a folder', LESSON, words('Läs om [tomma lager](https://prov.se/kurs/tecken/tomt-lager/#kolla).'), 'I313', 'prov.se', '/tecken/tomt-lager/#kolla'],
    ['the address of the preview', LESSON, words('Läs om [tecknen](http://localhost:4321/tecken/).'), 'I313', 'localhost', '/tecken/'],
    ['a file on a drive', LESSON, words('Läs [rutinen](G:\\rutiner\\rutin.docx).'), 'I314', 'rutin.docx', 'sida på webben'],
    ['a file by its address', LESSON, words('Läs [rutinen](file:///C:/rutin.pdf).'), 'I314', 'file:', 'sida på webben'],
    ['a share of the network', LESSON, words('Läs [rutinen](\\\\\\\\server\\\\rutin.docx).'), 'I314', 'server', 'sida på webben'],
    ['an e-mail address without mailto', LESSON, words('Skriv till [växeln](info@prov.se).'), 'I314', 'info@', 'mailto:info@prov.se'],
    ['an e-mail address that is broken', LESSON, words('Skriv till [växeln](mailto:info.prov.se).'), 'I314', 'mailto:', 'mailto:namn@kommun.se'],
    ['a link of Outlook', LESSON, words('Läs [domen](https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.domstol.se%2Fdom&data=05).'), 'I314', 'safelinks', 'https://www.domstol.se/dom'],
    ['a link that tracks', LESSON, words('Läs [domen](https://www.domstol.se/dom?id=7&utm_source=brev).'), 'I314', 'utm_source', 'https://www.domstol.se/dom?id=7'],
    ['a link that tracks in a source', SOURCE, replace('https://www.riksdagen.se/provlagen', 'https://www.riksdagen.se/provlagen?fbclid=abc'), 'I314', 'fbclid', 'https://www.riksdagen.se/provlagen'],
    ['an example as an address', SOURCE, replace('https://www.riksdagen.se/provlagen', 'https://example.com/lag'), 'I314', 'example.com', 'rätta adressen'],
    ['a script as an address', LESSON, words('Tryck [på knappen](javascript:alert(1)).'), 'I314', 'javascript:', 'https://'],
    ['an address that lacks https', LESSON, words('Läs hos [myndigheten](www.prov.se).'), 'I314', 'www.prov.se', 'https://www.prov.se'],
    ['a space in an address', LESSON, words('Läs om [tomma lager](/tecken/tomt lager/).'), 'I623', 'tomt lager', 'utan mellanslag'],
    ['a space between text and address', LESSON, words('Läs om [tomma lager] (/tecken/tomt-lager/).'), 'I623', '] (', 'utan mellanslag'],
    ['a link that never ends', LESSON, words('Läs om [tomma lager](/tecken/tomt-lager/ och fråga.'), 'I623', 'och fråga', 'utan mellanslag'],
    ['a reference that is not there', LESSON, words('Läs om [tomma lager][lager].'), 'I623', '[lager]', 'direkt efter'],
    ['a footnote', LESSON, words('Fråga lugnt[^1] och öppet.'), 'I623', '[^1]', '<Source'],
    ['a dead anchor', LESSON, words('Läs om [måndagen](#pa-tisdag).'), 'I316', '#pa-tisdag', '#pa-mandag'],
    ['a link that says here', LESSON, words('Läs om tomma lager [här](/tecken/tomt-lager/).'), 'I317', '[här]', 'Skriv vad som finns där'],
    ['a link that says read more', LESSON, words('[Läs mer](/tecken/tomt-lager/) om tomma lager.'), 'I317', '[Läs mer]', 'Skriv vad som finns där'],
    ['a link without a text', LESSON, words('Läs om tomma lager [](/tecken/tomt-lager/).'), 'I317', '[](', 'Skriv vad som finns där'],
    ['an address as the text of its link', LESSON, words('Läs [https://www.domstol.se/dom](https://www.domstol.se/dom) om lagret.'), 'I317', 'domstol.se', 'Skriv vad som finns där'],
    ['a link that calls another number', LESSON, words('Ring [114 14](tel:11313).'), 'I315', 'tel:11313', 'tel:11414'],
    // Images.
    ['an image without a description', LESSON, block('![](lager.jpg)'), 'I612', '![]', '![Vad bilden visar](lager.jpg)'],
    ['an image described by its file', LESSON, block('![IMG_2041](https://prov.se/a.jpg)'), 'I612', 'IMG_2041', '![Vad bilden visar]'],
    ['an image that is missing', LESSON, block('![Ett tomt lager](lager.jpg)'), 'I622', 'lager.jpg', 'bredvid texten'],
    ['an image from another host', LESSON, block('![Ett tomt lager](https://prov.se/lager.jpg)'), 'I621', 'prov.se', 'bara filens namn'],
    ['an image as data', LESSON, block('![Ett tomt lager](data:image/png;base64,iVBORw0KGgo=)'), 'I621', 'data:', 'bara filens namn'],
    ['an image on a drive', LESSON, block('![Ett tomt lager](C:\\bilder\\lager.jpg)'), 'I621', 'lager.jpg', 'bara filens namn'],
    ['an image from the root', LESSON, block('![Ett tomt lager](/bilder/lager.jpg)'), 'I621', '/bilder/', 'bara filens namn'],
    // Markdown.
    ['a heading without its space', LESSON, replace('## På måndag', '##På måndag'), 'I623', '##På måndag', '## På måndag'],
    ['a list of bullets', LESSON, block('• skriv ner\n• fråga'), 'I623', '• skriv ner', '- skriv ner'],
    ['a bullet from Word', LESSON, block('·  skriv ner'), 'I623', '·  skriv ner', '- skriv ner'],
    ['a list without its spaces', LESSON, block('-skriv ner\n-fråga'), 'I623', '-skriv ner', '- skriv ner'],
    ['a numbered list without its spaces', LESSON, block('1.Skriv ner\n2.Fråga'), 'I623', '1.Skriv ner', '1. Skriv ner'],
    ['bold text that never ends', LESSON, words('Fråga **lugnt och öppet.'), 'I623', '**lugnt', '**så här**'],
    ['bold text with a space in it', LESSON, words('Fråga ** lugnt** och öppet.'), 'I623', '** lugnt**', '**så här**'],
    ['slanted text that never ends', LESSON, words('Fråga *lugnt och öppet.'), 'I623', '*lugnt', '**så här**'],
    ['a table pasted from Excel', LESSON, block('Vara\tAntal\nFärg\t12'), 'I624', 'Vara\tAntal', '|---|---|'],
    ['a table without its second row', LESSON, block('| Vara | Antal |\n| Färg | 12 |'), 'I624', '| Vara | Antal |', '|---|---|'],
    ['a table with a cell too many', LESSON, replace('| Färg, vit | 12 |', '| Färg | vit | 12 |'), 'I624', '| Färg | vit | 12 |', 'lika många celler'],
    ['a table with a cell too few', LESSON, replace('| Färg, vit | 12 |', '| Färg, vit |'), 'I624', '| Färg, vit |', 'lika många celler'],
    ['dashes right below a paragraph', LESSON, block('Skriv ner allt.\n---'), 'I623', 'Skriv ner allt.', 'Ta bort raden med streck'],
    ['a row of equal signs below a paragraph', LESSON, block('Skriv ner allt.\n====='), 'I623', 'Skriv ner allt.', 'Ta bort raden med streck'],
    ['a fence of code that never ends', LESSON, block('```\nSkriv ner.'), 'I623', '```', 'Ta bort raden'],
    ['an empty heading', LESSON, block('## '), 'I623', '##', 'Skriv rubriken'],
    ['two headings with one address', LESSON, replace('## På måndag', '## Pappret säger en sak'), 'I627', '## Pappret', 'Skriv om den ena'],
    ['a heading of the first level', LESSON, replace('## På måndag', '# På måndag'), 'I610', '# På måndag', '##'],
    ['a heading that skips a level', LESSON, replace('## På måndag', '#### På måndag'), 'I611', '#### På måndag', '##'],
    ['a sign without a text', SIGN, (valid) => valid.replace(/\n---\n[\s\S]*$/u, '\n---\n'), 'I625', '---', '40–90 ord'],
    // MDX.
    ['a less-than sign', LESSON, words('Är det <3 lådor?'), 'I601', '<3', 'mindre'],
    ['braces in a text', LESSON, words('Fråga {lugnt}.'), 'I602', '{lugnt}', 'klamrar'],
    ['an import', LESSON, block("import x from './x'"), 'I603', 'import', 'Ta bort'],
    ['HTML', LESSON, words('Fråga <b>lugnt</b>.'), 'I604', '<b>', '**fet text**'],
    ['a line break of HTML', LESSON, words('Fråga lugnt.<br>Vänta.'), 'I604', '<br>', 'nytt stycke'],
    ['an unknown tag', LESSON, words('Fråga <Kalla id="provlagen" />.'), 'I605', '<Kalla', 'Source'],
    ['a paragraph from Word', LESSON, block('<p class="MsoNormal">Fråga lugnt.</p>'), 'I626', 'MsoNormal', 'Ctrl+Skift+V'],
    ['a paragraph from Word without quotation marks', LESSON, block('<p class=MsoNormal>Fråga lugnt.</p>'), 'I626', 'MsoNormal', 'Ctrl+Skift+V'],
    ['colours from Word', LESSON, words('Fråga <span style="color:red">lugnt</span>.'), 'I626', '<span', 'Ctrl+Skift+V'],
    ['an empty paragraph from Word', LESSON, block('<o:p></o:p>'), 'I626', 'o:p', 'Ctrl+Skift+V'],
    ['a comment of HTML', LESSON, block('<!-- Kolla med juristen -->'), 'I616', '<!--', 'Ta bort'],
    ['a box that never ends', LESSON, replace('</Facts>\n', ''), 'I613', '<Facts', '</Facts>'],
    ['an attribute that does not exist', LESSON, replace('<Facts title=', '<Facts rubrik='), 'I606', 'rubrik', 'title'],
    // Language.
    ['a straight quotation mark', LESSON, words('Fråga "lugnt" och öppet.'), 'I701', '"lugnt"', '”lugnt”'],
    ['TODO in a lesson', LESSON, words('Fråga lugnt. TODO: källa.'), 'I721', 'TODO', 'Skriv färdigt'],
    ['XXX in a field', SIGN, replace('Lagret byter plats.', 'Lagret byter plats XXX.'), 'I721', 'XXX', 'Skriv färdigt'],
    ['question marks for what is to come', LESSON, words('Fråga senast den ???.'), 'I721', '???', 'Skriv färdigt'],
    ['a form that was never filled in', LESSON, words('Ring [fyll i numret] och fråga.'), 'I623', '[fyll i numret]', 'Skriv färdigt'],
    ['the text of a template', LESSON, block('Lorem ipsum dolor sit amet.'), 'I721', 'Lorem ipsum', 'Skriv färdigt'],
    ['a personnummer in a lesson', LESSON, words('Ägaren är 811228-9874.'), 'I722', '811228', 'ÅÅMMDD-XXXX'],
    ['a personnummer in an invented paper', INVOICE, replace('sender: Provfirman', 'sender: Provfirman 19811228-9874'), 'I722', '19811228', 'ÅÅMMDD-XXXX'],
    ['a samordningsnummer in a question', QUESTIONS, replace('Vad gör du?', 'Vad gör du om 811288-9875?'), 'I722', '811288', 'ÅÅMMDD-XXXX'],
    ['an emoji in a lesson', LESSON, words('Fråga lugnt 😀.'), 'I723', '😀', 'med ord'],
    ['an emoji in a field', SIGN, replace('Lagret byter plats.', 'Lagret byter plats ✅.'), 'I723', '✅', 'med ord'],
    ['a sign that says who somebody is', SIGN, replace('Hyllorna är tomma vid två besök.', 'En utländsk man står i lagret.'), 'I505', 'utländsk', 'Beskriv vad som händer'],
    // Questions, cases, dossiers, places, figures.
    ['a question without a right answer', QUESTIONS, (valid) => valid.replace('right: true', 'right: false\n        mistake: fact'), 'I401', 'options:', 'right: true'],
    ['an answer without an explanation', QUESTIONS, replace('        feedback: Det du såg ska stå i ärendet.\n', ''), 'I404', 'id: c', 'feedback'],
    ['letters out of order', QUESTIONS, (valid) => valid.replace('- id: c', '- id: d'), 'I407', 'id: d', 'id: c'],
    ['a case that leads nowhere', CASE, (valid) => valid.replace('to: slut-tomt', 'to: slut-tom'), 'I803', 'slut-tom', 'slut-tomt'],
    ['a key that points at nothing', DOSSIER, (valid) => valid.replace('row: f2', 'row: f9'), 'I901', 'f9', 'f2'],
    ['a decimal comma that parts a cell', INVOICE, replace('cells: [Lådor, "20"]', 'cells: [Lådor, 20,5]'), 'I203', '20,5', '"'],
    ['a box outside the picture', PLACE, replace('box: [40, 520, 200, 120]', 'box: [1140, 520, 200, 120]'), 'I928', '', '0–1200 och 0–800'],
    ['text in the drawing of a place', PLACE_PICTURE, (valid) => valid.replace('</svg>', '<text>Hej</text></svg>'), 'I934', '<text>', 'Ta bort'],
    ['a figure that says neither source nor invented', FIGURE, replace('invented: true\n', ''), 'I991', '', 'sources'],
    ['a slide in a part that does not exist', SESSION, replace('<Slide part="oppning"', '<Slide part="oppningen"'), 'I853', 'oppningen', 'oppning'],
    ['a way to a question that does not exist', PATH, replace('to: varfor', 'to: varforda'), 'I302', 'varforda', 'varfor'],
    ['a provision that the register lacks', LESSON, replace('at="3 §"', 'at="9 §"'), 'I951', '9 §', 'registret'],
    ['an answer to a page that does not exist', ANSWER, replace('/anmal/far-jag-beratta/', '/anmal/far-jag-beratt/'), 'I304', 'beratt/', '/anmal/far-jag-beratta/'],
    ['a provision twice', LAW, replace('at: 4 §', 'at: 3 §'), 'I956', 'at: 3 §', 'Ta bort'],
    ['a guide that rests on nothing', GUIDE, replace('sources:\n  - provlagen\n', 'sources: []\n'), 'I306', '', 'sources'],
    // Organisations.
    ['a phone number in words', MUNICIPALITY, replace('08-465 004 00', 'ring växeln'), 'I220', 'ring växeln', 'siffror'],
    ['a phone number with a slash and brackets', MUNICIPALITY, replace('08-465 004 00', '+46 (0)8/465 004 00'), 'I220', '+46 (0)8', 'Skriv +46 8-465 004 00'],
    ['a contact with neither phone nor address', MUNICIPALITY, replace('    phone: 08-465 004 00\n', ''), 'I221', 'purpose', '021-39 00 00'],
    ['an area that is misspelt', MUNICIPALITY, replace('  - prov\n', '  - prova\n'), 'I302', '- prova', 'prov'],
    ['bold text in the words of a municipality', OWN, own('text: Ring **alltid** chefen.'), 'I724', '**alltid**', 'utan formatering'],
    ['HTML in the words of a municipality', OWN, own('text: Ring <b>chefen</b>.'), 'I724', '<b>', 'utan formatering'],
    ['a folder of nobody', 'local/provkomunen/organisation.yaml', own('text: Hej.'), 'I351', '', 'provkommunen'],
    ['a logo that is missing', OWN, own('logo: { file: logotyp.svg, alt: Provkommunen }'), 'I354', 'logotyp.svg', 'logotyp.svg'],
    ['a JPEG named .png', 'local/provkommunen/logotyp.png', { [OWN]: own('logo: { file: logotyp.png, alt: Provkommunen }'), 'local/provkommunen/logotyp.png': Buffer.from('\xff\xd8\xff\xe0', 'latin1'), }, 'I357', '', 'Det räcker inte att byta ändelse'],
    ['a PNG named .svg', OWN_LOGO, withLogo(Buffer.from('\x89PNG\r\n', 'latin1')), 'I357', '', 'logotyp.png'],
    ['a logo that is no picture', OWN_LOGO, withLogo(bytes('hej')), 'I357', '', 'PNG eller SVG'],
    ['a logo with a script', OWN_LOGO, withLogo('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">\n<script>alert(1)</script></svg>'), 'I358', '<script>', 'Plain SVG'],
    ['a logo with an event', OWN_LOGO, withLogo('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" onload="a()"></svg>'), 'I358', 'onload', 'Plain SVG'],
    ['a logo that fetches a picture', OWN_LOGO, withLogo('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><image href="https://prov.se/a.png"/></svg>'), 'I358', 'https://prov.se', 'Plain SVG'],
    ['a logo without a size', OWN_LOGO, withLogo('<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%"><rect/></svg>'), 'I359', '<svg', 'viewBox'],
    ['a logo with no height', OWN_LOGO, withLogo('<svg xmlns="http://www.w3.org/2000/svg" width="80" height="0"><rect/></svg>'), 'I359', '<svg', 'viewBox'],
    ['a drawing of a dossier with a script', SHELF, replace('<rect', '<script/><rect'), 'I358', '<script/>', 'Plain SVG'],
  ] satisfies readonly Planted[])('is stopped where it is: %s', (_, file, change, code, on, advice) => {
    planted += 1;
    const findings = checkWith(isChanges(change) ? change : { [file]: change }) as Found[];
    const errors = findings.filter(({ severity }) => severity === 'error');
    const told = errors.map(
      ({ code: told, file: where, line, written }) => `${told} ${where}:${line} ${written}`,
    );
    const right = errors.find((found) => found.code === code && found.written.includes(on));
    expect(right, told.join('\n')).toBeDefined();
    if (!right) return;
    expect(right.file).toBe(`content/${file}`);
    const { instead } = explainFinding(right.code, right.params as FindingParams[FindingCode] as never);
    expect(instead).toContain(advice);
    // What is said besides is about the same line, or so little that nobody is led astray.
    expect(errors.length, told.join('\n')).toBeLessThanOrEqual(3);
    stopped += 1;
  });

  // They read as right content. Somebody has to read them.
  // biome-ignore format: a mistake a line.
  it.each([
    ['a phone number with two digits that have changed places', MUNICIPALITY, replace('08-465 004 00', '08-456 004 00')],
    ['a right answer and a wrong one that have changed texts', QUESTIONS, (valid: string) => valid.replace('Jag skriver ner det och avslutar.', 'Jag låter det vara som det är.')],
    ['a claim that its source does not make', LESSON, words('Fråga lugnt och aldrig två gånger.')],
  ] satisfies readonly [string, string, Change][])('is seen by no check: %s', (_, file, change) => {
    planted += 1;
    expect(checkWith({ [file]: change })).toEqual([]);
  });

  afterAll(() => {
    console.log(
      `Planted mistakes: ${stopped} of ${planted} (${((stopped / planted) * 100).toFixed(1)} %) are stopped with the right code, file, line and advice.`,
    );
  });
});

type Found = ReturnType<typeof checkWith>[number] & { written: string };

describe('what a program leaves in a folder', () => {
  it.each([
    '~$tomt-lager.mdx',
    '~$rutin.docx',
    '.~lock.rutin.odt#',
    'Thumbs.db',
    '.DS_Store',
    'desktop.ini',
    'tomt-lager.mdx~',
    'tomt-lager.mdx.bak',
  ])('is passed over: %s', (name) => {
    expect(isPassedOver(`areas/01-prov/signs/${name}`)).toBe(true);
  });

  it.each([SIGN, 'areas/01-prov/signs/nytt.docx', 'areas/01-prov/thumbs.yaml'])('is not %s', (path) => {
    expect(isPassedOver(path)).toBe(false);
  });
});
