import type { TagUse } from '../course/body.ts';
import { findProvisions, type LawCitation } from '../law/check-citation.ts';
import type { CitedLaw, LawRegister } from '../law/law-register.ts';
import { spellOut } from '../law/spell-out.ts';
import type { Place } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** A citation of law in its place. */
export interface PlacedLawCitation extends LawCitation {
  place: Place;
}

/** Every place where the content cites a provision: in texts, in the boxes of signs and in the answers of paths. */
export function listLawCitations(content: CourseContent): PlacedLawCitation[] {
  const laws = new Set(
    content.sources.filter(({ value }) => value.kind === 'law').map(({ value }) => value.id),
  );
  const registers = mapRegisters(content);
  const citations = [
    ...listInTexts(content),
    ...listInSigns(content, registers),
    ...listInPaths(content, registers),
  ];
  return citations.filter(({ act }) => laws.has(act));
}

/** The registers by the act's id. */
export const mapRegisters = ({ lawRegisters }: CourseContent): ReadonlyMap<string, LawRegister> =>
  new Map(lawRegisters.map(({ value }) => [value.act, value]));

function listInTexts({ bodies }: CourseContent): PlacedLawCitation[] {
  return bodies.flatMap(({ file, body }) => {
    const cited = body.tags.filter(({ name, attributes }) => name === 'Source' && attributes['at']);
    return cited.map((tag) => ({
      act: tag.attributes['id'] ?? '',
      at: tag.attributes['at'] ?? '',
      text: tag.around,
      beside: cited
        .filter((other) => isBeside(tag, other))
        .flatMap(({ attributes }) => spellOut(attributes['at'] ?? '')),
      place: { file, line: tag.line },
    }));
  });
}

const isBeside = (tag: TagUse, other: TagUse) =>
  other !== tag && other.around === tag.around && other.attributes['id'] === tag.attributes['id'];

function listInSigns(
  { signs }: CourseContent,
  registers: ReadonlyMap<string, LawRegister>,
): PlacedLawCitation[] {
  return signs.flatMap(({ file, value: { law } }) =>
    law.map((cited, index) => toCitation(cited, law, registers, { file, path: ['law', index, 'at'] })),
  );
}

function listInPaths(
  { paths }: CourseContent,
  registers: ReadonlyMap<string, LawRegister>,
): PlacedLawCitation[] {
  return paths.flatMap(({ file, value }) =>
    value.endings.flatMap(({ law }, order) =>
      law.map((cited, index) =>
        toCitation(cited, law, registers, { file, path: ['endings', order, 'law', index, 'at'] }),
      ),
    ),
  );
}

function toCitation(
  { source, at, means }: CitedLaw,
  list: readonly CitedLaw[],
  registers: ReadonlyMap<string, LawRegister>,
  place: Place,
): PlacedLawCitation {
  const register = registers.get(source);
  const said = register && findProvisions(register, at).map(({ provision }) => provision?.says ?? '');
  return {
    act: source,
    at,
    text: means ?? said?.join(' ') ?? '',
    beside: list
      .filter((other) => other.source === source && other.at !== at)
      .flatMap((other) => spellOut(other.at)),
    place,
  };
}
