import { listLawCitations } from '../domain/integrity/list-law-citations.ts';
import { findProvisions } from '../domain/law/check-citation.ts';
import type { LawRegister, RegisteredProvision } from '../domain/law/law-register.ts';
import { findNamedProvisions } from '../domain/law/spell-out.ts';
import type { ReadContent } from './read-content.ts';

/** A provision and every place that leans on it, as `file:line`. */
export interface LeaningPlaces {
  provision: RegisteredProvision;
  places: string[];
}

export interface LawUses {
  register: LawRegister;
  file: string;
  leaning: LeaningPlaces[];
}

/**
 * Every provision of the registers with the places that cite it, and the texts that name it and have the act among
 * their sources. Acts and provisions are in the order of the registers, places by file and line.
 */
export function listLawUses({ content, sources }: ReadContent): LawUses[] {
  const lineOf = (file: string, path: readonly (string | number)[]) => sources.get(file)?.findLine(path) ?? 1;
  const cited = listLawCitations(content).map(({ act, at, place }) => ({
    act,
    at,
    place: `${place.file}:${place.line ?? lineOf(place.file, place.path ?? [])}`,
  }));
  const named = content.texts.flatMap(({ file, path, text, isQuoted }) => {
    if (isQuoted || path[0] === 'law' || /^content\/(?:laws|paths)\//u.test(file)) return [];
    return findNamedProvisions(text).map((at) => ({ file, at, place: `${file}:${lineOf(file, path)}` }));
  });
  return content.lawRegisters.map(({ file, value: register }) => ({
    register,
    file,
    leaning: register.provisions.map((provision) => ({
      provision,
      places: [
        ...new Set([
          ...cited
            .filter(({ act, at }) => act === register.act && isAbout(register, at, provision))
            .map(({ place }) => place),
          ...named
            .filter(({ at, file: other }) => at === provision.at && leansOn(register.act, other, content))
            .map(({ place }) => place),
        ]),
      ].toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true })),
    })),
  }));
}

const isAbout = (register: LawRegister, at: string, provision: RegisteredProvision) =>
  findProvisions(register, at).some((found) => found.provision === provision);

/** A file leans on an act that something in it has among its sources. */
function leansOn(act: string, file: string, content: ReadContent['content']): boolean {
  const entries = [
    ...content.questions,
    ...content.scenarios,
    ...content.dossiers,
    ...content.terms,
    ...content.lessons,
    ...content.signs,
    ...content.guides,
  ];
  return entries.some((entry) => entry.file === file && entry.value.sources.includes(act));
}
