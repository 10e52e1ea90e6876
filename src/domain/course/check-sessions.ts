import { nearestWord } from '../language/nearest-word.ts';
import { type Session, sessionMinutes } from '../sessions/session.ts';
import type { AreaEntry, Body, CourseContent, TagUse } from './course-content.ts';
import { createFinding, type Finding } from './finding.ts';

/** A pass fits between two breaks. */
export const SESSION_LIMITS = { minutes: { min: 35, max: 60 }, cases: 2 } as const;

/** What a vote can be made from: exactly one is named. */
const CASE_ATTRIBUTES = ['scenario', 'dossier', 'question'];

/** Rules between a pass's parts and its slides. */
export function checkSessions({ sessions, bodies }: CourseContent): Finding[] {
  return sessions.flatMap((entry) => [
    ...checkParts(entry),
    ...checkSlides(
      entry,
      bodies.find(({ file }) => file === entry.file),
    ),
  ]);
}

function checkParts({ file, value }: AreaEntry<Session>): Finding[] {
  const findings = value.parts.flatMap(({ id, minutes, least }, index) => {
    const place = { file, path: ['parts', index] };
    if (value.parts.findIndex((other) => other.id === id) < index)
      return [createFinding('I858', { file, path: ['parts', index, 'id'] }, { part: id })];
    return least > minutes ? [createFinding('I852', place, { part: id, minutes, least })] : [];
  });
  const minutes = sessionMinutes(value);
  const { min, max } = SESSION_LIMITS.minutes;
  if (minutes < min || minutes > max)
    findings.push(createFinding('I851', { file, path: ['parts'] }, { minutes, min, max }));
  return findings;
}

function checkSlides({ file, value }: AreaEntry<Session>, body: Body | undefined): Finding[] {
  if (!body) return [];
  const { tags } = body.prose;
  const slides = tags.filter(({ name }) => name === 'Slide' || name === 'VoteLoop');
  const parts = value.parts.map(({ id }) => id);
  const cases = slides.filter(({ name }) => name === 'VoteLoop');
  const findings = slides.flatMap((slide, index) => {
    const place = { file, line: slide.line };
    const { part = '' } = slide.attributes;
    return [
      ...(part === '' || parts.includes(part)
        ? []
        : [createFinding('I853', place, { part, nearest: nearestWord(part, parts), parts })]),
      ...(hasNotes(tags, slide, slides[index + 1])
        ? []
        : [createFinding('I856', place, { tag: slide.name })]),
    ];
  });
  for (const { attributes, line } of cases) {
    if (CASE_ATTRIBUTES.filter((attribute) => attributes[attribute]).length !== 1)
      findings.push(createFinding('I857', { file, line }, {}));
  }
  for (const [index, part] of parts.entries()) {
    if (!slides.some(({ attributes }) => attributes['part'] === part))
      findings.push(createFinding('I854', { file, path: ['parts', index] }, { part }));
  }
  if (cases.length < SESSION_LIMITS.cases) {
    const params = { cases: cases.length, min: SESSION_LIMITS.cases };
    findings.push(createFinding('I855', { file, line: 1 }, params));
  }
  return findings;
}

/** Tags are listed in the order they begin, and notes stand inside their slide. */
function hasNotes(tags: readonly TagUse[], slide: TagUse, next: TagUse | undefined): boolean {
  const from = tags.indexOf(slide);
  const to = next ? tags.indexOf(next) : tags.length;
  return tags.slice(from, to).some(({ name }) => name === 'Notes');
}
