import { nearestWord } from '../language/nearest-word.ts';
import { createFinding, type Finding, type Path } from '../words/finding.ts';
import { remember } from '../words/remember.ts';
import { findDetail } from './find-detail.ts';
import { listScenes } from './list-scenes.ts';
import { DRAWING, type Place, type PlaceDetail, SMALLEST_SIDE } from './place.ts';

const SIGNS = { min: 3, max: 5 } as const;
const DETAILS = { min: 9, max: 15 } as const;

/** So many times more details that are to be left than signs. */
const OTHERS_PER_SIGN = 2;

/** Distance of the points at which it is tried what a tap meets. */
const STEP = 6;

/** Rules of one place but for its drawing. */
export function checkPlace(place: Place, file: string): Finding[] {
  return [
    ...checkIds(place, file),
    ...checkVerdicts(place, file),
    ...checkBalance(place, file),
    ...checkBoxes(place, file),
    ...checkUrgency(place, file),
    ...checkTitles(place, file),
  ];
}

/** A state does not inherit what is urgent, so it has to say whether the danger is still there. */
function checkUrgency({ first, states = [] }: Place, file: string): Finding[] {
  if (first === undefined) return [];
  return states.flatMap((state, index) =>
    state.first === undefined
      ? [createFinding('I930', { file, path: ['states', index] }, { state: state.id })]
      : [],
  );
}

/** Wherever a state is shown, its title stands before its situation. */
function checkTitles({ states = [] }: Place, file: string): Finding[] {
  return states.flatMap(({ title, situation }, index) =>
    situation.startsWith(title)
      ? [createFinding('I941', { file, path: ['states', index, 'situation'] }, { title })]
      : [],
  );
}

function checkIds({ details, reasons, states = [], together = [] }: Place, file: string): Finding[] {
  const findings: Finding[] = [];
  const reportRepeated = (what: 'detail' | 'reason' | 'state', key: string, ids: readonly string[]) => {
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue;
      findings.push(createFinding('I921', { file, path: [key, index, 'id'] }, { what, id }));
    }
  };
  const known = details.map(({ id }) => id);
  reportRepeated('detail', 'details', known);
  reportRepeated(
    'reason',
    'reasons',
    reasons.map(({ id }) => id),
  );
  reportRepeated(
    'state',
    'states',
    states.map(({ id }) => id),
  );
  const look = (id: string, path: Path) => {
    if (known.includes(id)) return;
    const params = { id, nearest: nearestWord(id, known), known };
    findings.push(createFinding('I922', { file, path }, params));
  };
  for (const [index, group] of together.entries()) {
    for (const [step, id] of group.details.entries()) look(id, ['together', index, 'details', step]);
  }
  for (const [index, state] of states.entries()) {
    for (const [step, { id }] of state.details.entries()) look(id, ['states', index, 'details', step, 'id']);
  }
  return findings;
}

/** What belongs to a sign, and only to a sign. */
const OF_SIGNS = ['reasons', 'sign', 'innocent'] as const;

function checkVerdicts(place: Place, file: string): Finding[] {
  const known = place.reasons.map(({ id }) => id);
  const check = (detail: PlaceDetail, path: Path): Finding[] => [
    ...OF_SIGNS.flatMap((field) => {
      const isThere = detail[field] !== undefined;
      if (isThere === (detail.verdict === 'sign')) return [];
      const at = isThere ? [...path, field] : path;
      return [createFinding('I923', { file, path: at }, { detail: detail.id, field, isThere })];
    }),
    ...(detail.reasons ?? []).flatMap((reason, index) =>
      known.includes(reason)
        ? []
        : [
            createFinding(
              'I924',
              { file, path: [...path, 'reasons', index] },
              { reason, nearest: nearestWord(reason, known), known },
            ),
          ],
    ),
  ];
  const [, ...scenes] = listScenes(place);
  return [
    ...place.details.flatMap((detail, index) => check(detail, ['details', index])),
    ...scenes.flatMap((scene, index) =>
      (place.states?.[index]?.details ?? []).flatMap(({ id }, step) => {
        const detail = scene.details.find((other) => other.id === id);
        return detail ? check(detail, ['states', index, 'details', step]) : [];
      }),
    ),
  ];
}

/** Who only meets signs learns to suspect; who finds nothing learns nothing. */
function checkBalance(place: Place, file: string): Finding[] {
  const signs = place.details.filter(({ verdict }) => verdict === 'sign').length;
  const count = place.details.length;
  const findings: Finding[] = [];
  if (count < DETAILS.min || count > DETAILS.max) {
    findings.push(createFinding('I925', { file, path: ['details'] }, { count, ...DETAILS }));
  }
  if (signs < SIGNS.min || signs > SIGNS.max) {
    findings.push(createFinding('I926', { file, path: ['details'] }, { signs, ...SIGNS }));
  }
  const others = count - signs;
  const needed = signs * OTHERS_PER_SIGN;
  if (others < needed) {
    findings.push(createFinding('I927', { file, path: ['details'] }, { signs, others, needed }));
  }
  return findings;
}

function checkBoxes(place: Place, file: string): Finding[] {
  const outside = place.details.flatMap(({ id, box }, index) => {
    const [x = 0, y = 0, width = 0, height = 0] = box;
    const isInside = x >= 0 && y >= 0 && x + width <= DRAWING.width && y + height <= DRAWING.height;
    if (isInside && Math.min(width, height) >= SMALLEST_SIDE) return [];
    const problem = isInside ? 'small' : 'outside';
    return [
      createFinding('I928', { file, path: ['details', index, 'box'] }, { id, problem, least: SMALLEST_SIDE }),
    ];
  });
  if (outside.length > 0) return outside;
  const coverings = listCovering(place.details);
  return place.details.flatMap((detail, index) => {
    const covering = coverings[index];
    if (covering === undefined) return [];
    return [
      createFinding('I929', { file, path: ['details', index, 'box'] }, { id: detail.id, other: covering }),
    ];
  });
}

/** Of each detail what covers it, if anything does. */
const listCovering = remember((details: readonly PlaceDetail[]) =>
  details.map((detail) => findCovering(detail, details)),
);

/** What covers a detail so that less of it can be tapped than a finger needs; nothing where there is room enough. */
function findCovering(detail: PlaceDetail, details: readonly PlaceDetail[]): string | undefined {
  const [x = 0, y = 0, width = 0, height = 0] = detail.box;
  const met = new Map<string, number>();
  for (let dx = STEP / 2; dx < width; dx += STEP) {
    for (let dy = STEP / 2; dy < height; dy += STEP) {
      const id = findDetail(details, { x: x + dx, y: y + dy }, 0)?.id ?? '';
      met.set(id, (met.get(id) ?? 0) + STEP * STEP);
    }
  }
  if ((met.get(detail.id) ?? 0) >= SMALLEST_SIDE * SMALLEST_SIDE * 0.9) return undefined;
  met.delete(detail.id);
  return [...met].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
