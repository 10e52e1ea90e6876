import { hasFields, isMissingOr, isText } from '../domain/json/guards.ts';
import { keptText } from './browser-storage.ts';
import { readJson } from './read-json.ts';

interface Choice {
  id?: string;
}

const isChoice = isMissingOr(hasFields<Choice>({ id: isMissingOr(isText) }));

/** The choices in the stored progress that are read here; `domain/progress/progress.ts` has the whole format. */
const hasPicks = hasFields<{
  progress: { choices: { organisation?: Choice | undefined; role?: Choice | undefined } };
}>({
  progress: hasFields({ choices: hasFields({ organisation: isChoice, role: isChoice }) }),
});

/**
 * What the reader has picked. It is read past `parseProgress`, which reads every entry of the progress: the pages that
 * show the choice look something up on site, and would load 3 kB more. Only a new choice loads the store. Anything
 * unreadable counts as none.
 */
function readPick(choice: 'organisation' | 'role'): string | undefined {
  const stored = readJson(keptText('browser', 'progress').read());
  return hasPicks(stored) ? stored.progress.choices[choice]?.id : undefined;
}

/** The organisation that the reader has picked. */
export const readPickedOrganisation = () => readPick('organisation');

/** The role that the reader has picked. */
export const readPickedRole = () => readPick('role');
