import { nearestWord } from '../language/nearest-word.ts';
import { createFinding, type Finding, type Path } from '../words/finding.ts';
import { type DrawingTag, readDrawing } from './drawing.ts';
import { DRAWING, type Place } from './place.ts';

/** Bytes of a drawing after gzip. */
const LARGEST_DRAWING = 30 * 1024;

/** What a drawing may be made of: shapes, and what shapes are filled with. */
const ELEMENTS = [
  'svg',
  'g',
  'defs',
  'symbol',
  'use',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
  'pattern',
  'mask',
  'title',
  'desc',
  'filter',
  'feGaussianBlur',
];

/** Begins of ids that the YAML speaks of: details, and groups that are there in some state only. */
const GROUP = /^[ds]-/u;

/** A drawing that lies beside a place. */
export interface PlaceDrawing {
  file: string;
  text: string;
  /** Bytes after gzip. */
  gzipped: number;
}

/** Rules of the drawing of a place, by itself and with its YAML. */
export function checkDrawing(place: Place, file: string, slug: string, drawing: PlaceDrawing): Finding[] {
  const { tags, isWhole } = readDrawing(drawing.text);
  const at = { file: drawing.file };
  const [root] = tags;
  if (!isWhole || !root) return [createFinding('I931', at, {})];
  const findings: Finding[] = [];
  if (root.attributes.get('viewBox') !== `0 0 ${DRAWING.width} ${DRAWING.height}`)
    findings.push(
      createFinding('I932', { ...at, line: root.line }, { viewBox: root.attributes.get('viewBox') }),
    );
  if (drawing.gzipped > LARGEST_DRAWING)
    findings.push(createFinding('I933', at, { bytes: drawing.gzipped, max: LARGEST_DRAWING }));
  const ids = new Set<string>();
  for (const tag of tags) {
    const place = { ...at, line: tag.line };
    const refused = findRefused(tag);
    if (refused !== undefined) findings.push(createFinding('I934', place, { found: refused }));
    const id = tag.attributes.get('id');
    if (id === undefined) continue;
    if (ids.has(id)) findings.push(createFinding('I935', place, { id, slug, problem: 'repeated' }));
    else if (!GROUP.test(id) && !id.startsWith(`${slug}-`))
      findings.push(createFinding('I935', place, { id, slug, problem: 'unprefixed' }));
    ids.add(id);
  }
  return [...findings, ...checkGroups(place, file, ids)];
}

/** What must not be in a drawing: what runs, what fetches, what is read as text, and styles, which the page's policy refuses. */
function findRefused({ name, attributes }: DrawingTag): string | undefined {
  if (!ELEMENTS.includes(name)) return `<${name}>`;
  for (const [key, value] of attributes) {
    if (/^on/iu.test(key) || key === 'style' || key === 'class' || /^font/u.test(key)) return key;
    if (/^(?:xlink:)?href$/u.test(key) && !value.startsWith('#')) return `${key}="${value}"`;
    if (/url\((?!\s*['"]?#)/u.test(value)) return `${key}="${value}"`;
  }
  return undefined;
}

/** Every group that the YAML speaks of is in the drawing. */
function checkGroups(
  { details, hidden = [], states = [] }: Place,
  file: string,
  ids: Set<string>,
): Finding[] {
  const known = [...ids].filter((id) => GROUP.test(id));
  const look = (group: string, path: Path): Finding[] =>
    ids.has(group)
      ? []
      : [createFinding('I936', { file, path }, { group, nearest: nearestWord(group, known), known })];
  return [
    ...details.flatMap(({ id }, index) => look(`d-${id}`, ['details', index, 'id'])),
    ...hidden.flatMap((group, index) => look(group, ['hidden', index])),
    ...states.flatMap((state, index) =>
      state.hidden.flatMap((group, step) => look(group, ['states', index, 'hidden', step])),
    ),
  ];
}
