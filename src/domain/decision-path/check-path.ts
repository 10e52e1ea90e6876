import { createFinding, type Finding } from '../words/finding.ts';
import { type DecisionPath, PATH_STEPS } from './decision-path.ts';
import { listTrails } from './list-trails.ts';

/** Rules within one path that no single field can tell; that what it points at is there is found with all other ids. */
export function checkPath(path: DecisionPath, file: string): Finding[] {
  return [
    ...checkChoices(path, file),
    // Where a target cannot be followed, what is wrong with the ways is only an echo of it.
    ...(leadsOn(path) ? checkWays(path, file) : []),
    ...checkQuestionsToLawyers(path, file),
  ];
}

function leadsOn({ start, nodes, endings }: DecisionPath): boolean {
  const known = new Set([...nodes, ...endings].map(({ id }) => id));
  const targets = nodes.flatMap(({ choices }) => choices.map(({ to }) => to));
  return known.size === nodes.length + endings.length && [start, ...targets].every((id) => known.has(id));
}

/** Two choices that say the same or lead to the same are one choice. */
function checkChoices({ nodes }: DecisionPath, file: string): Finding[] {
  return nodes.flatMap(({ id: node, choices }, index) =>
    choices.flatMap((choice, order) => {
      const same = choices
        .slice(0, order)
        .find((other) => other.to === choice.to || other.text.trim() === choice.text.trim());
      if (same === undefined) return [];
      const place = { file, path: ['nodes', index, 'choices', order] };
      return [createFinding('I975', place, { node, choice: choice.text, same: same.text })];
    }),
  );
}

/** Each question is come to in one way, each ending in some way, and after a bearable number of answers. */
function checkWays(path: DecisionPath, file: string): Finding[] {
  const questions = path.nodes.flatMap(({ id }, index) => {
    const place = { file, path: ['nodes', index, 'id'] };
    const from = path.nodes
      .filter(({ choices }) => choices.some(({ to }) => to === id))
      .map((node) => node.id);
    const most = id === path.start ? 0 : 1;
    if (from.length > most) return [createFinding('I974', place, { node: id, from })];
    return listTrails(path, id).length === 0 ? [createFinding('I973', place, { id })] : [];
  });
  const endings = path.endings.flatMap(({ id }, index) => {
    const place = { file, path: ['endings', index, 'id'] };
    const lengths = listTrails(path, id).map(({ length }) => length);
    if (lengths.length === 0) return [createFinding('I973', place, { id })];
    const steps = lengths.find((length) => length < PATH_STEPS.min || length > PATH_STEPS.max);
    return steps === undefined ? [] : [createFinding('I976', place, { id, steps, ...PATH_STEPS })];
  });
  return [...questions, ...endings];
}

function checkQuestionsToLawyers({ endings }: DecisionPath, file: string): Finding[] {
  return endings.flatMap(({ id, answer, ask }, index) =>
    (answer === 'lawyer') === (ask !== undefined)
      ? []
      : [createFinding('I977', { file, path: ['endings', index, 'answer'] }, { id, answer })],
  );
}
