import { getCollection, render } from 'astro:content';
import { parseNumberedName } from '../domain/course/content-path.ts';
import type { CourseArea } from '../domain/course/course.ts';
import type { Session } from '../domain/sessions/session.ts';
import {
  dossierToVoteCase,
  questionToVoteCase,
  scenarioToVoteCase,
  type VoteCase,
} from '../domain/sessions/vote-case.ts';
import { getCourse } from './course.ts';
import { getUi } from './ui.ts';

/** A pass in its place. */
export interface PlacedSession {
  session: Session;
  area: CourseArea;
}

/** The passes in the order of their areas; an area without a pass is left out. */
export async function getSessions(): Promise<PlacedSession[]> {
  const [course, entries] = await Promise.all([getCourse(), getCollection('sessions')]);
  return course.areas.flatMap((area) => {
    const entry = entries.find(({ id }) => parseNumberedName(id.split('/')[1] ?? '').slug === area.slug);
    return entry ? [{ session: entry.data, area }] : [];
  });
}

/** The slides of a pass, as a component that takes the author tags. */
export async function renderSession(id: string) {
  const entry = (await getCollection('sessions')).find(({ data }) => data.id === id);
  if (!entry) throw new Error(`No session has the id ${id}`);
  return render(entry);
}

/** What a vote is about, by the id of one of the three. */
export interface PlacedCase {
  scenario?: string;
  dossier?: string;
  question?: string;
}

/** The case of a vote. Throws where nothing is placed: content is checked before it gets here. */
export async function getVoteCase({ scenario, dossier, question }: PlacedCase): Promise<VoteCase> {
  const [course, { present }] = await Promise.all([getCourse(), getUi()]);
  if (scenario) return scenarioToVoteCase(course.scenario(scenario).scenario, present.scenarioPrompt);
  if (dossier) return dossierToVoteCase(course.dossier(dossier).dossier, present.dossierVote);
  if (question) return questionToVoteCase(course.question(question));
  throw new Error('A vote needs a case');
}

/** Where the case of a vote can be walked through or read, and printed. A question has no page of its own. */
export async function getCasePath({ scenario, dossier }: PlacedCase): Promise<string | undefined> {
  const course = await getCourse();
  if (scenario) return course.scenario(scenario).path;
  return dossier ? course.dossier(dossier).path : undefined;
}

/** The cases of a pass in the order that the room meets them. */
export async function getVoteCases(id: string): Promise<VoteCase[]> {
  const entry = (await getCollection('sessions')).find(({ data }) => data.id === id);
  const placed = [...(entry?.body ?? '').matchAll(/<VoteLoop\b([^>]*)>/gu)].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/(\w+)="([^"]*)"/gu)].map(([, name, value]) => [name, value])),
  );
  return Promise.all(placed.map((attributes) => getVoteCase(attributes)));
}
