import fc from 'fast-check';
import type { CertifiedText } from '../src/domain/certificate/check-code.ts';

/** Inputs that nobody should give and somebody will, nearly right so that they come far into what reads them. */

const time = fc.oneof(
  fc.nat(),
  fc.constantFrom(-1, 0, 1.5, 1e21, 1_790_000_000_000, 253_370_764_800_000, Number.MAX_SAFE_INTEGER),
);
export const id = fc.oneof(
  fc.constantFrom('a', 'b', '__proto__', 'constructor', ''),
  fc.string({ unit: 'binary' }),
);
export const anything = fc.anything({ maxDepth: 3, withNullPrototype: true });
const loose = <Fields extends Record<string, fc.Arbitrary<unknown>>>(fields: Fields) =>
  fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        fc.oneof({ weight: 4, arbitrary: field }, anything),
      ]),
    ),
    { requiredKeys: [] },
  );
export const selected = fc.array(id, { maxLength: 5 });
const mapOf = (entry: fc.Arbitrary<unknown>) => fc.dictionary(id, entry, { maxKeys: 5 });

/** Nearly right, so that it comes far into the parser. */
const progress = loose({
  attempts: fc.array(
    loose({ questionId: id, at: time, selected, result: fc.constantFrom('right', 'wrong'), clock: time }),
    { maxLength: 5 },
  ),
  drafts: mapOf(loose({ selected, at: time })),
  lessons: mapOf(loose({ openedAt: time, doneAt: time, reopenedAt: time })),
  last: loose({ lessonId: id, at: time }),
  choices: mapOf(loose({ id, at: time })),
});
const envelope = loose({ v: fc.constantFrom(1, 1, 1, 0, 99), generation: time, progress });
export const toText = (value: unknown) => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // A number too large for JSON.
    return String(value);
  }
};
export const cut = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([whole, share]) => whole.slice(0, whole.length * share));
export const progressText = fc.oneof(
  envelope.map(toText),
  cut(envelope.map(toText)),
  fc.string({ unit: 'binary' }),
  fc.json(),
);
export const show = loose({
  v: fc.constantFrom(1, 2),
  revision: time,
  order: id,
  step: time,
  startedAt: time,
  timer: loose({ length: time, left: time, runsSince: time }),
  counts: mapOf(loose({ first: mapOf(time), second: mapOf(time) })),
  shown: selected,
  parked: selected,
});
export const link = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom('1', 'a.b', 't0830-1200', 'n25', 'f15', 'l0', 'd2026-12-01', 'c5k'),
        fc.string(),
      ),
    )
    .map((parts) => parts.join('~')),
);
export const paper = fc.record<CertifiedText>({
  name: id,
  scope: id,
  from: fc.oneof(id, fc.constantFrom('2026-12-01', '9999-99-99')),
  to: fc.oneof(id, fc.constantFrom('2026-12-01', '9999-99-99')),
  lessons: fc.oneof(id, fc.constant('1 av 2')),
  skipped: id,
  minutes: fc.oneof(id, fc.constant('5')),
  questions: fc.oneof(id, fc.constant('1 av 2')),
  version: id,
});
export const question = loose({
  id,
  kind: fc.constantFrom('single', 'multiple', 'assess', 'order', 'match', 'gap', 'spot', '__proto__'),
  options: fc.array(loose({ id, text: id, correct: fc.boolean() }), { maxLength: 4 }),
});
