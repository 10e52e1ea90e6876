import { nearestWord } from '../language/nearest-word.ts';
import { createFinding, type Finding, type Path } from '../words/finding.ts';
import { findNode } from './find-node.ts';
import type { Choice, Scenario, ScenarioNode } from './scenario.ts';

/** Rules within one scenario that no single field can tell; the shape of each part is the schema's matter. */
export function checkScenario(scenario: Scenario, file: string): Finding[] {
  const unclear = [...checkIds(scenario, file), ...checkTargets(scenario, file)];
  return [
    ...unclear,
    ...checkNodes(scenario, file),
    // Where a target cannot be followed, what is wrong with the ways is only an echo of it.
    ...(unclear.length === 0 ? checkWays(scenario, file) : []),
    ...checkPosition(scenario, file),
  ];
}

/** Ids of nodes are unique; evidence with the same id has the same text, since it is the same fact. */
function checkIds({ nodes }: Scenario, file: string): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const facts = new Map<string, { node: string; text: string; kind: string }>();
  for (const [index, node] of nodes.entries()) {
    if (seen.has(node.id)) {
      const place = { file, path: ['nodes', index, 'id'] };
      findings.push(createFinding('I801', place, { id: node.id }));
    }
    seen.add(node.id);
    for (const [order, { id, text, kind }] of (node.evidence ?? []).entries()) {
      const earlier = facts.get(id);
      facts.set(id, earlier ?? { node: node.id, text, kind });
      const isSame = earlier?.text === text && earlier.kind === kind && earlier.node !== node.id;
      if (earlier === undefined || isSame) continue;
      const place = { file, path: ['nodes', index, 'evidence', order, 'id'] };
      findings.push(createFinding('I802', place, { id, node: earlier.node }));
    }
  }
  return findings;
}

function checkTargets(scenario: Scenario, file: string): Finding[] {
  const known = scenario.nodes.map(({ id }) => id);
  const check = (id: string, path: Path) =>
    known.includes(id)
      ? []
      : [createFinding('I803', { file, path }, { id, nearest: nearestWord(id, known), known })];
  return [
    ...check(scenario.start, ['start']),
    ...scenario.nodes.flatMap(({ choices = [] }, index) =>
      choices.flatMap(({ to }, order) => check(to, ['nodes', index, 'choices', order, 'to'])),
    ),
  ];
}

function checkNodes({ nodes }: Scenario, file: string): Finding[] {
  return nodes.flatMap((node, index) => {
    const place = { file, path: ['nodes', index] };
    if (node.choices === undefined && node.ending === undefined)
      return [createFinding('I804', place, { node: node.id })];
    if (node.choices !== undefined && node.ending !== undefined)
      return [createFinding('I805', { file, path: [...place.path, 'ending'] }, { node: node.id })];
    return checkChoices(node, file, [...place.path, 'choices']);
  });
}

function checkChoices({ id: node, choices = [] }: ScenarioNode, file: string, path: Path): Finding[] {
  return choices.flatMap((choice, index) => {
    const at = (key: string) => ({ file, path: [...path, index, key] });
    const expected = String.fromCharCode('a'.charCodeAt(0) + index);
    const isDilemma = choices.filter(({ outcome }) => outcome === 'good').length > 1;
    const hasCosts = choice.costs !== undefined;
    const same = choices.slice(0, index).find((other) => normalize(other.text) === normalize(choice.text));
    return [
      ...(choice.id === expected ? [] : [createFinding('I806', at('id'), { choice: choice.id, expected })]),
      ...(same === undefined
        ? []
        : [createFinding('I807', at('text'), { node, choice: choice.id, same: same.id })]),
      ...(isDilemma && choice.outcome === 'good' && !hasCosts
        ? [createFinding('I815', at('outcome'), { node, choice: choice.id })]
        : []),
      ...(hasCosts && !(isDilemma && choice.outcome === 'good')
        ? [createFinding('I816', at('costs'), { node, choice: choice.id })]
        : []),
    ];
  });
}

/** Where one can come from the start, where an ending can be reached, and where the good choices lead. */
function checkWays(scenario: Scenario, file: string): Finding[] {
  const { nodes } = scenario;
  const indexOf = (node: ScenarioNode) => nodes.indexOf(node);
  const reachable = reach(scenario, () => true);
  const unreachable = nodes.filter((node) => !reachable.has(node));
  const trapped = nodes.filter((node) => reachable.has(node) && !canEnd(scenario, node));

  const findings = unreachable.map((node) =>
    createFinding('I808', { file, path: ['nodes', indexOf(node), 'id'] }, { node: node.id }),
  );
  const [first] = trapped;
  if (first) {
    const place = { file, path: ['nodes', indexOf(first), 'choices'] };
    findings.push(createFinding('I809', place, { nodes: trapped.map(({ id }) => id) }));
  }

  const byGood = [...reach(scenario, ({ outcome }) => outcome === 'good')];
  if (!nodes.some(({ ending }) => ending?.kind === 'right')) {
    return [...findings, createFinding('I810', { file, path: ['nodes'] }, {})];
  }
  if (!byGood.some(({ ending }) => ending?.kind === 'right')) {
    const stop = byGood.findLast(({ choices = [] }) => !choices.some(({ outcome }) => outcome === 'good'));
    const place = { file, path: ['nodes', stop ? indexOf(stop) : 0] };
    findings.push(createFinding('I811', place, { node: stop?.id ?? scenario.start }));
  }
  for (const node of byGood) {
    if (node.ending === undefined || node.ending.kind === 'right') continue;
    const place = { file, path: ['nodes', indexOf(node), 'ending', 'kind'] };
    findings.push(createFinding('I812', place, { node: node.id, kind: node.ending.kind }));
  }
  return findings;
}

/** The nodes that can be reached from the start by choices that are followed, in the order they are met. */
function reach(scenario: Scenario, isFollowed: (choice: Choice) => boolean): Set<ScenarioNode> {
  const found = new Set<ScenarioNode>();
  const queue = [scenario.start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const node = findNode(scenario, id);
    if (!node || found.has(node)) continue;
    found.add(node);
    queue.push(...(node.choices ?? []).filter(isFollowed).map(({ to }) => to));
  }
  return found;
}

/** A dead end is told of by itself, and counts as a way out here. */
function canEnd(scenario: Scenario, from: ScenarioNode): boolean {
  const seen = new Set<string>();
  const queue: ScenarioNode[] = [from];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node.ending !== undefined || node.choices === undefined) return true;
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    for (const { to } of node.choices) {
      const target = findNode(scenario, to);
      if (target) queue.push(target);
    }
  }
  return false;
}

/** A letter that is the only good one at every node can be chosen without reading. */
function checkPosition({ nodes }: Scenario, file: string): Finding[] {
  const letters = nodes.flatMap(({ choices = [] }) => {
    const good = choices.filter(({ outcome }) => outcome === 'good').map(({ id }) => id);
    return good.length === 1 ? good : [];
  });
  const [letter = ''] = letters;
  if (letters.length < 3 || letters.some((other) => other !== letter)) return [];
  return [createFinding('I813', { file, path: ['nodes'] }, { letter, count: letters.length })];
}

const normalize = (text: string) => text.trim().toLowerCase();
