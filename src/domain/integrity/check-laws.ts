import type { ContentFile } from '../course/content-file.ts';
import { nearestWord } from '../language/nearest-word.ts';
import { type CitationFault, checkCitation, findProvisions } from '../law/check-citation.ts';
import type { LawRegister } from '../law/law-register.ts';
import { findNamedProvisions } from '../law/spell-out.ts';
import { createFinding, type Finding, type Path, type Place } from '../words/finding.ts';
import type { CourseContent, TextUse } from './course-content.ts';
import { listLawCitations, mapRegisters, type PlacedLawCitation } from './list-law-citations.ts';

/**
 * Provisions are cited from the registers of `content/laws/`: each is there, the text that cites it speaks of what it
 * says, and one that a text names belongs to a source of that text.
 */
export function checkLaws(content: CourseContent): Finding[] {
  const registers = mapRegisters(content);
  return [
    ...content.lawRegisters.flatMap((entry) => checkRegister(entry, content)),
    ...listLawCitations(content).flatMap((citation) =>
      checkCitation(citation, registers).map((fault) => toFinding(fault, citation, registers)),
    ),
    ...checkNamedProvisions(content, registers),
  ];
}

/** The register is about a law; each provision stands in it once; what is confused points at one that is there. */
function checkRegister({ file, value }: ContentFile<LawRegister>, { sources }: CourseContent): Finding[] {
  const { act, provisions } = value;
  const kind = sources.find((source) => source.value.id === act)?.value.kind;
  const known = provisions.map(({ at }) => at);
  const wrongKind =
    kind === undefined || kind === 'law'
      ? []
      : [createFinding('I307', { file, path: ['act'] }, { source: act, kind })];
  return [
    ...wrongKind,
    ...provisions.flatMap(({ at, notFor = [] }, index) => [
      ...(known.indexOf(at) === index
        ? []
        : [createFinding('I956', { file, path: ['provisions', index, 'at'] }, { at })]),
      ...notFor.flatMap(({ instead }, order) => {
        if (known.includes(instead)) return [];
        const path = ['provisions', index, 'notFor', order, 'instead'];
        return [createFinding('I957', { file, path }, { at: instead, nearest: nearestWord(instead, known) })];
      }),
    ]),
  ];
}

function toFinding(
  fault: CitationFault,
  { act, place }: PlacedLawCitation,
  registers: ReadonlyMap<string, LawRegister>,
): Finding {
  switch (fault.kind) {
    case 'no-register':
      return createFinding('I955', place, { act });
    case 'unknown': {
      const known = registers.get(act)?.provisions.map(({ at }) => at) ?? [];
      return createFinding('I951', place, { act, at: fault.at, nearest: nearestWord(fault.at, known) });
    }
    case 'no-word': {
      const { about, words } = fault.provision;
      return createFinding('I952', place, { act, at: fault.at, about, words });
    }
    case 'misread':
      return createFinding('I953', place, { act, at: fault.at, word: fault.word, instead: fault.instead });
  }
}

/** A text, and the sources that it may name provisions of. */
interface NamingText {
  place: Place;
  text: string;
  sources: readonly string[];
}

function checkNamedProvisions(
  content: CourseContent,
  registers: ReadonlyMap<string, LawRegister>,
): Finding[] {
  const unread = new Set(
    content.sources
      .filter(({ value }) => value.kind === 'law' && !registers.has(value.id))
      .map(({ value }) => value.id),
  );
  return listNamingTexts(content).flatMap(({ place, text, sources }) => {
    // An act without a register is told of where it is cited.
    if (sources.some((source) => unread.has(source))) return [];
    const acts = sources.filter((source) => registers.has(source));
    const isHeld = (at: string) =>
      acts.some((act) => {
        const register = registers.get(act);
        return register !== undefined && findProvisions(register, at).every(({ provision }) => provision);
      });
    return findNamedProvisions(text)
      .filter((at) => !isHeld(at))
      .map((at) => createFinding('I954', place, { at, acts }));
  });
}

/** Something with texts and sources: a whole file, or a question of a bank. */
interface SourcedEntry {
  file: string;
  /** Where in the file it is; absent when it is the whole of it. */
  at?: Path;
  value: { sources: readonly string[]; law?: readonly { source: string }[] };
}

/** Texts of everything that lists its sources; what an invented document says is its own matter. */
function listNamingTexts({ bodies, texts, ...content }: CourseContent): NamingText[] {
  const entries: SourcedEntry[] = [
    ...content.lessons,
    ...content.guides,
    ...content.signs,
    ...content.questions,
    ...content.scenarios,
    ...content.dossiers,
    ...content.terms,
  ];
  // Every question has its file's texts to look through, and no other file's.
  const textsOf = new Map<string, TextUse[]>();
  for (const text of texts) {
    const others = textsOf.get(text.file);
    if (others) others.push(text);
    else textsOf.set(text.file, [text]);
  }
  return entries.flatMap(({ file, at = [], value }) => {
    const body = at.length === 0 ? bodies.find((other) => other.file === file)?.body : undefined;
    const cited = (body?.references ?? []).filter(({ collection }) => collection === 'source');
    const law = (value.law ?? []).map(({ source }) => source);
    const sources = [...new Set([...value.sources, ...law, ...cited.map(({ id }) => id)])];
    return [
      ...(body?.blocks ?? [])
        .filter(({ isQuoted, kind }) => !isQuoted && kind !== 'attribute')
        .map(({ text, line }) => ({ place: { file, line }, text, sources })),
      ...(textsOf.get(file) ?? [])
        .filter((text) => !text.isQuoted && isUnder(text.path, at))
        .filter(({ path: [first] }) => first !== 'law' && first !== 'sources')
        .map(({ path, text }) => ({ place: { file, path }, text, sources })),
    ];
  });
}

const isUnder = (path: Path, above: Path) => above.every((step, index) => path[index] === step);
