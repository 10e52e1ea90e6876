import type { Body, TagUse } from '../course/body.ts';
import type { ContentFile } from '../course/content-file.ts';
import { nearestWord } from '../language/nearest-word.ts';
import { type Session, sessionMinutes } from '../sessions/session.ts';
import { createFinding, type Finding } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** A pass fits between two breaks. */
const SESSION_LIMITS = { minutes: { min: 35, max: 60 }, cases: 2 } as const;

/** What a vote can be made from: exactly one is named. */
const CASE_ATTRIBUTES = ['scenario', 'dossier', 'question'];

/** Rules between a pass's parts and its slides. */
export function checkSessions({ sessions }: CourseContent): Finding[] {
  return sessions.flatMap((file) => [
    ...checkParts(file),
    ...(file.body ? checkSlides(file, file.body) : []),
  ]);
}

function checkParts({ file, value }: ContentFile<Session>): Finding[] {
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

function checkSlides({ file, value }: ContentFile<Session>, { tags }: Body): Finding[] {
  const slides = tags.filter(({ name }) => ['Slide', 'VoteLoop', 'PlaceSlide'].includes(name));
  const parts = value.parts.map(({ id }) => id);
  const cases = slides.filter(({ name }) => name === 'VoteLoop');
  const findings = slides.flatMap((slide, index) => {
    const place = { file, line: slide.line };
    const { part = '' } = slide.attributes;
    return [
      ...(part === '' || parts.includes(part)
        ? []
        : [createFinding('I853', place, { part, nearest: nearestWord(part, parts), parts })]),
      // A place brings its own: what is seen, and why each sign is one.
      ...(slide.name === 'PlaceSlide' || hasNotes(tags, slide, slides[index + 1])
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
