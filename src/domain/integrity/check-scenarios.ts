import { findIdentityWord, type IdentityWord } from '../language/identity-words.ts';
import { checkScenario } from '../scenario/check-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { createFinding, type Finding, type Path } from '../words/finding.ts';
import { checkAddresses } from './check-addresses.ts';
import type { CourseContent } from './course-content.ts';

/** Each scenario by itself, its address, and that it tells of behaviour and not of identity. */
export function checkScenarios({ scenarios, identityWords }: CourseContent): Finding[] {
  return [
    ...checkAddresses(scenarios, 'I814'),
    ...scenarios.flatMap(({ file, value }) => checkScenario(value, file)),
    ...scenarios.flatMap(({ file, value }) => checkIdentity(value, file, identityWords)),
  ];
}

/** A case tells of behaviour, never of identity. Its feedback and endings may name identity: they answer the prejudice. */
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
