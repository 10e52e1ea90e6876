import type { PlacedCase, PlacedSession } from '../domain/course/course.ts';
import {
  type CaseFind,
  dossierToVoteCase,
  listFinds,
  questionToVoteCase,
  scenarioToVoteCase,
  type VoteCase,
} from '../domain/sessions/vote-case.ts';
import { fillMessage } from '../domain/words/fill-message.ts';
import { getCourse } from './course.ts';
import { renderById } from './files.ts';
import { getUi } from './ui.ts';

export type { PlacedCase, PlacedSession };

/** The passes in the order of their areas; an area without a pass is left out. */
export const getSessions = async (): Promise<PlacedSession[]> => (await getCourse()).sessions;

/** The slides of a pass, as a component that takes the author tags. */
export const renderSession = (id: string) => renderById('sessions', id);

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

/** What a case is called in front of a room: what it is, and its title. */
export async function getCaseName({ scenario, dossier }: PlacedCase): Promise<string> {
  const [course, { present }] = await Promise.all([getCourse(), getUi()]);
  const { caseName } = present;
  if (scenario) return fillMessage(caseName.scenario, { title: course.scenario(scenario).scenario.title });
  if (dossier) return fillMessage(caseName.dossier, { title: course.dossier(dossier).dossier.title });
  return caseName.question;
}

/** What was to be found in a dossier, in the order of its key; nothing where the case is none. */
export async function getCaseFinds({ dossier: id }: PlacedCase): Promise<CaseFind[]> {
  if (!id) return [];
  const { dossier, documents } = (await getCourse()).dossier(id);
  return listFinds(dossier, documents);
}

/** The cases of a pass in the order that the room meets them. */
export async function getVoteCases(id: string): Promise<VoteCase[]> {
  const placed = (await getSessions()).find(({ session }) => session.id === id);
  return Promise.all((placed?.cases ?? []).map(getVoteCase));
}
