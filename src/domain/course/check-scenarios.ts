import { findIdentityWord } from '../language/identity-words.ts';
import { checkScenario } from '../scenario/check-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { AreaEntry, CourseContent, IdentityWord } from './course-content.ts';
import { createFinding, type Finding, type Path } from './finding.ts';

/** Each scenario by itself, its address, and that nothing in it is about who somebody is. */
export function checkScenarios({ scenarios, identityWords }: CourseContent): Finding[] {
  return [
    ...checkSlugs(scenarios),
    ...scenarios.flatMap(({ file, value }) => checkScenario(value, file)),
    ...scenarios.flatMap(({ file, value }) => checkIdentity(value, file, identityWords)),
  ];
}

/** All scenarios share one folder of addresses, whatever area they belong to. */
function checkSlugs(scenarios: readonly AreaEntry<Scenario>[]): Finding[] {
  const first = new Map<string, string>();
  return scenarios.flatMap(({ file, slug }) => {
    const firstFile = first.get(slug);
    if (firstFile !== undefined) return [createFinding('I814', { file }, { slug, firstFile })];
    first.set(slug, file);
    return [];
  });
}

/** What happens and what is known may not be who somebody is. Feedback and endings may say it: they answer prejudice. */
function checkIdentity(scenario: Scenario, file: string, words: readonly IdentityWord[]): Finding[] {
  const told: { path: Path; text: string }[] = [
    { path: ['title'], text: scenario.title },
    { path: ['summary'], text: scenario.summary },
    { path: ['role'], text: scenario.role },
    ...scenario.nodes.flatMap(({ title, text, evidence = [], choices = [] }, index) => [
      { path: ['nodes', index, 'title'], text: title },
      ...text.map((paragraph, order) => ({ path: ['nodes', index, 'text', order], text: paragraph })),
      ...evidence.map((fact, order) => ({
        path: ['nodes', index, 'evidence', order, 'text'],
        text: fact.text,
      })),
      ...choices.map((choice, order) => ({
        path: ['nodes', index, 'choices', order, 'text'],
        text: choice.text,
      })),
    ]),
  ];
  return told.flatMap(({ path, text }) => {
    const found = findIdentityWord(text, words);
    const field = String(path.findLast((step) => typeof step === 'string'));
    return found === undefined ? [] : [createFinding('I505', { file, path }, { field, ...found })];
  });
}
