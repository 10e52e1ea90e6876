import {
  CONTACT_PURPOSES,
  type ContactPurpose,
  listMissingPurposes,
  type Organisation,
} from '../domain/course/organisation.ts';
import { nearestWord } from '../domain/language/nearest-word.ts';

const PURPOSES: Readonly<Record<ContactPurpose, string>> = {
  switchboard: 'växel',
  security: 'säkerhetsfunktion',
  'report-form': 'anmälningsformulär',
  whistleblowing: 'visselblåsning',
  'accessibility-message': 'synpunkter på tillgänglighet',
};

/** Told to whoever builds for somebody who does not exist. */
export function unknownOrganisation(id: string, organisations: readonly Pick<Organisation, 'id'>[]): string {
  const known = organisations.map((organisation) => organisation.id);
  const nearest = nearestWord(id, known);
  return [
    `Det finns ingen organisation med id ${id}.${nearest === undefined ? '' : ` Menade du ${nearest}?`}`,
    `--organisation ska vara något av: ${known.join(', ')}`,
    'En ny organisation läggs i content/local/<id>/organisation.yaml.',
  ].join('\n');
}

/** What the reader is told is missing, a line for each organisation that has not filled in everything. */
export function tellMissing(organisations: readonly Organisation[]): string[] {
  return organisations.flatMap((organisation) => {
    const missing = listMissingPurposes(organisation);
    if (missing.length === 0) return [];
    if (missing.length === CONTACT_PURPOSES.length) return [`${organisation.name} saknar alla kontaktvägar.`];
    return [`${organisation.name} saknar ${missing.map((purpose) => PURPOSES[purpose]).join(', ')}.`];
  });
}
