/**
 * The arithmetic of Mozilla's HTTP Observatory for a static page without cookies, CORS and scripts of others, served
 * over https with a redirect from http. Source: the scoring table and the tests of github.com/mdn/mdn-http-observatory
 * (src/grader/charts.js, src/analyzer/tests/), read in November 2026. What a later version gives beyond that for the
 * opener and embedder policies is not counted, nor is a place in the browsers' preload list.
 */

export interface Graded {
  score: number;
  grade: string;
  /** Points by test; nothing where the test gives none. */
  points: Record<string, number>;
}

/** Bonus points count only from here. */
const BONUS_FROM = 90;
const SIX_MONTHS_S = 15_768_000;

/** From this score on; a score is first rounded down to a multiple of 5. */
const GRADES: readonly (readonly [number, string])[] = [
  ...([
    [100, 'A+'],
    [90, 'A'],
    [85, 'A-'],
    [80, 'B+'],
    [70, 'B'],
    [65, 'B-'],
  ] as const),
  ...([
    [60, 'C+'],
    [50, 'C'],
    [45, 'C-'],
    [40, 'D+'],
    [30, 'D'],
    [25, 'D-'],
    [0, 'F'],
  ] as const),
];

const BROAD = /^(\*|(ftp|https?):|https?:\/\/\*(\.\*)?)$/;
const INLINE = /^('unsafe-inline'|data:)$/;

/**
 * Grades what a page is answered with. `metaPolicy` is the policy in the page's own meta tag: it counts together with
 * the header's, except for who may frame the page, which only a header can say.
 */
export function gradeHeaders(headers: Readonly<Record<string, string>>, metaPolicy = ''): Graded {
  const sent = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]));
  const headerPolicy = readPolicy(sent.get('content-security-policy') ?? '');
  const policy = new Map([...readPolicy(metaPolicy), ...headerPolicy]);
  const points = {
    'content-security-policy': gradePolicy(policy),
    'strict-transport-security': gradeTransport(sent.get('strict-transport-security')),
    'x-content-type-options': sent.get('x-content-type-options')?.toLowerCase() === 'nosniff' ? 0 : -5,
    'x-frame-options': gradeFraming(headerPolicy, sent.get('x-frame-options')),
    'referrer-policy': gradeReferrer(sent.get('referrer-policy')),
    'cross-origin-resource-policy': gradeResource(sent.get('cross-origin-resource-policy')),
  };
  const values = Object.values(points);
  const withoutBonus = 100 + sum(values.filter((value) => value < 0));
  const score = Math.max(0, withoutBonus >= BONUS_FROM ? 100 + sum(values) : withoutBonus);
  const [, grade = 'F'] = GRADES.find(([from]) => score - (score % 5) >= from) ?? [];
  return { score, grade, points };
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

function readPolicy(text: string): Map<string, string[]> {
  return new Map(
    text
      .split(';')
      .map((directive) => directive.trim().toLowerCase().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

function gradePolicy(policy: Map<string, string[]>): number {
  if (policy.size === 0) return -25;
  const sourcesOf = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const scripts = sourcesOf('script-src');
  const styles = sourcesOf('style-src');
  const pictures = ['img-src', 'media-src'].flatMap(sourcesOf);
  const isPlain = (source: string) => /^(http|ftp):/.test(source);
  const active = [...policy].filter(([name]) => name !== 'img-src' && name !== 'media-src');
  if (scripts.some((source) => BROAD.test(source) || INLINE.test(source))) return -20;
  if (sourcesOf('object-src').some((source) => BROAD.test(source))) return -20;
  if (active.some(([, sources]) => sources.some(isPlain))) return -20;
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return -10;
  if (pictures.some(isPlain)) return -10;
  if (styles.some((source) => BROAD.test(source) || INLINE.test(source))) return 0;
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function gradeTransport(value = ''): number {
  const [, seconds] = /(?:^|;)\s*max-age=(\d+)/i.exec(value) ?? [];
  if (seconds === undefined) return -20;
  return Number(seconds) >= SIX_MONTHS_S ? 0 : -10;
}

function gradeFraming(headerPolicy: Map<string, string[]>, value = ''): number {
  const ancestors = headerPolicy.get('frame-ancestors');
  if (ancestors && !ancestors.some((source) => BROAD.test(source))) return 5;
  return /^(deny|sameorigin|allow-from .+)$/i.test(value) ? 0 : -20;
}

function gradeReferrer(value: string | undefined): number {
  if (value === undefined) return 0;
  return /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/i.test(value) ? 5 : -5;
}

function gradeResource(value: string | undefined): number {
  if (value === undefined || value === 'cross-origin') return 0;
  return value === 'same-origin' || value === 'same-site' ? 10 : -5;
}
