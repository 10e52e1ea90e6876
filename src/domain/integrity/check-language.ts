import type { Body, ProseBlock } from '../course/body.ts';
import { WORDS_PER_SIGN } from '../course/sign.ts';
import { findForeignQuotationMarks, toSwedishQuotationMarks } from '../language/quotation-marks.ts';
import { measureReadability, type Readability } from '../language/readability.ts';
import { splitSentences } from '../language/sentences.ts';
import { countWords } from '../language/words.ts';
import { createFinding, type Finding, type Place } from '../words/finding.ts';
import { remember } from '../words/remember.ts';
import type { BodyEntry, CourseContent, TextUse } from './course-content.ts';

/** Limits of plain language. LIX 45 is the upper end of ordinary newspaper text. */
const LANGUAGE_LIMITS = {
  wordsPerSentence: 30,
  wordsPerParagraph: 110,
  lix: 45,
  /** Fewer words than this say too little about a text for LIX to mean anything. */
  wordsForLix: 100,
  /** Outside questions and cards. More than the most does not fit in the screens that a lesson may have on a phone. */
  wordsPerLesson: { min: 350, max: 650 },
} as const;

/** Rules of plain language, over all bodies and all strings of YAML. */
export function checkLanguage({ bodies, texts }: CourseContent): Finding[] {
  return [...texts.flatMap(checkText), ...bodies.flatMap(checkBody)];
}

const checkText = remember(({ file, path, text, isQuoted }: TextUse): Finding[] => {
  const at = () => ({ file, path });
  const marks = checkQuotationMarks(text, at);
  return isQuoted ? marks : [...marks, ...checkSentences(text, at), ...checkExclamation(text, at)];
});

/** How hard the running prose of a body is to read: no headings, tables, invented documents or quotations. */
export const measureBody = remember(
  ({ blocks }: Body): Readability =>
    measureReadability(blocks.filter(isRunningProse).map(({ text }) => text)),
);

/** All words a reader of a body meets. */
export const countBodyWords = remember(({ blocks }: Body): number =>
  blocks.reduce((sum, { text }) => sum + countWords(text), 0),
);

function isRunningProse({ kind, isQuoted }: ProseBlock): boolean {
  return !isQuoted && (kind === 'paragraph' || kind === 'list-item');
}

const checkBody = remember(({ file, collection, body }: BodyEntry): Finding[] => {
  const findings = body.blocks.flatMap((block) => {
    const at = (index: number): Place => ({ file, line: block.line + countLineBreaks(block.text, index) });
    return [
      ...checkQuotationMarks(block.text, at),
      ...(isRunningProse(block)
        ? [
            ...checkSentences(block.text, at),
            ...checkParagraph(block.text, at(0)),
            ...checkExclamation(block.text, at),
          ]
        : []),
    ];
  });
  if (collection === 'signs') return [...findings, ...checkSignText(file, body)];
  return collection === 'lessons' ? [...findings, ...checkLesson(file, body)] : findings;
});

/** A body without any text is told about by itself. */
function checkSignText(file: string, body: Body): Finding[] {
  const { min, max } = WORDS_PER_SIGN;
  const words = countBodyWords(body);
  if (words === 0 || (words >= min && words <= max)) return [];
  return [createFinding('I509', { file, line: body.blocks[0]?.line ?? 1 }, { words, min, max }, 'warning')];
}

function checkLesson(file: string, body: Body): Finding[] {
  const place = { file };
  const findings: Finding[] = [];
  const { lix, wordsPerSentence, longWordShare, words } = measureBody(body);
  if (lix > LANGUAGE_LIMITS.lix && words >= LANGUAGE_LIMITS.wordsForLix) {
    const params = { lix, max: LANGUAGE_LIMITS.lix, wordsPerSentence, longWordShare };
    findings.push(createFinding('I704', place, params));
  }
  const { min, max } = LANGUAGE_LIMITS.wordsPerLesson;
  const all = countBodyWords(body);
  if (all < min || all > max)
    findings.push(createFinding('I705', place, { words: all, min, max }, all < min ? 'warning' : 'error'));
  return findings;
}

type At = (index: number) => Place;

function checkQuotationMarks(text: string, at: At): Finding[] {
  const [first] = findForeignQuotationMarks(text);
  if (first === undefined) return [];
  const part = excerpt(text, first);
  return [createFinding('I701', at(first), { text: part, corrected: toSwedishQuotationMarks(part) })];
}

function checkSentences(text: string, at: At): Finding[] {
  const max = LANGUAGE_LIMITS.wordsPerSentence;
  return splitSentences(text).flatMap((sentence) => {
    const words = countWords(sentence);
    if (words <= max) return [];
    const start = `${sentence.split(/\s+/u).slice(0, 6).join(' ')} …`;
    return [createFinding('I702', at(text.indexOf(sentence)), { words, max, start }, 'warning')];
  });
}

function checkParagraph(text: string, place: Place): Finding[] {
  const max = LANGUAGE_LIMITS.wordsPerParagraph;
  const words = countWords(text);
  return words > max ? [createFinding('I703', place, { words, max }, 'warning')] : [];
}

function checkExclamation(text: string, at: At): Finding[] {
  const index = text.indexOf('!');
  return index === -1 ? [] : [createFinding('I706', at(index), { text: excerpt(text, index) }, 'warning')];
}

const countLineBreaks = (text: string, end: number) => text.slice(0, end).split('\n').length - 1;

/** The line around a position, at most some ten words of it. */
function excerpt(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index) + 1;
  const end = text.indexOf('\n', index);
  const line = text.slice(start, end === -1 ? text.length : end);
  if (line.length <= 80) return line.trim();
  const from = Math.max(0, index - start - 20);
  const part = line.slice(from, from + 70).trim();
  return `${from > 0 ? '…' : ''}${part}${from + 70 < line.length ? '…' : ''}`;
}
