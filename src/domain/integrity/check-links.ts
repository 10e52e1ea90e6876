import type { LinkUse } from '../course/body.ts';
import { dialledDigits, isDialable } from '../course/phone.ts';
import { nearestWord } from '../language/nearest-word.ts';
import { asciiSlug } from '../words/ascii-slug.ts';
import { createFinding, type Finding, type Place } from '../words/finding.ts';
import { findAddressProblem } from './address-problems.ts';
import type { BodyEntry, CourseContent } from './course-content.ts';

/** Links lead somewhere; one that stays on the site is written from its root, and one that calls shows the number. */
export function checkLinks(content: CourseContent): Finding[] {
  const { answers, addresses, bodies, urls } = content;
  const inAnswers = answers.flatMap(({ file, value }) =>
    checkAddress(value.link.to, { file, path: ['link', 'to'] }, addresses),
  );
  const anchors = listAnchors(content);
  const inBodies = bodies.flatMap((entry) =>
    entry.body.links.flatMap((link) => checkLink(link, entry, addresses, anchors)),
  );
  const inData = urls.flatMap(({ file, path, address }) => {
    const problem = findAddressProblem(address);
    return problem ? [createFinding('I314', { file, path }, { address, ...problem })] : [];
  });
  return [...inAnswers, ...inBodies, ...inData];
}

function checkLink(
  link: LinkUse,
  { file, body }: BodyEntry,
  addresses: ReadonlySet<string>,
  anchors: ReadonlyMap<string, readonly string[]>,
): Finding[] {
  const { address, line } = link;
  const place = { file, line };
  if (address.startsWith('tel:')) return checkPhoneLink(link, place);
  const own = findOwnPath(address, addresses);
  if (own !== undefined) return [createFinding('I313', place, { address, corrected: own })];
  const problem = findAddressProblem(address);
  if (problem) return [createFinding('I314', place, { address, ...problem })];
  if (address.startsWith('http:'))
    return [createFinding('I312', place, { address, corrected: address.replace('http:', 'https:') })];
  if (/^(?:https:|mailto:)/u.test(address)) return [];
  const [page = '', anchor] = address.split('#');
  const found = page === '' && anchor !== undefined ? [] : checkAddress(address, place, addresses);
  if (found.length > 0 || anchor === undefined) return found;
  const known = page === '' ? anchorsOf(body) : anchors.get(page);
  // A page of a sign or an exercise has sections that are not in its text.
  if (known === undefined || known.length === 0 || known.includes(anchor)) return [];
  const nearest = nearestWord(anchor, known);
  return [
    createFinding('I316', place, {
      address,
      nearest: nearest === undefined ? undefined : `${page}#${nearest}`,
    }),
  ];
}

/** The sections of pages that are text from first to last, by address. */
const listAnchors = ({ lessons, guides, pages }: CourseContent) =>
  new Map(
    [...lessons, ...guides, ...pages].map(({ address, body }) => [address, body ? anchorsOf(body) : []]),
  );

const anchorsOf = ({ sections }: BodyEntry['body']): string[] =>
  sections.flatMap(({ heading }) => (heading === undefined ? [] : asciiSlug(heading)));

/** The path of a whole address that leads to this site, wherever it is published: at a root or in a folder. */
function findOwnPath(address: string, addresses: ReadonlySet<string>): string | undefined {
  const [, path = '', rest = ''] = /^https?:\/\/[^/?#]+(\/[^?#]*)(.*)$/u.exec(address) ?? [];
  const withSlash = path.replace(/\/?$/u, '/');
  for (const candidate of [withSlash, withSlash.replace(/^\/[^/]+/u, '')]) {
    // Many sites have a page `/om/`; none has our `/tecken/tomt-lager/`.
    const isDeep = candidate.split('/').length > 3;
    if ((isDeep || /^https?:\/\/localhost/u.test(address)) && addresses.has(candidate))
      return `${candidate}${rest}`;
  }
  return undefined;
}

function checkAddress(address: string, place: Place, addresses: ReadonlySet<string>): Finding[] {
  const path = address.replace(/[?#].*$/u, '');
  const withSlashes = `/${path.replaceAll(/^(?:\.{0,2}\/)+|\/+$/gu, '')}/`.replace(/^\/\/$/u, '/');
  const nearest = addresses.has(withSlashes) ? withSlashes : nearestWord(withSlashes, addresses);
  if (!path.startsWith('/') || path.startsWith('//')) {
    return [createFinding('I305', place, { address, corrected: nearest })];
  }
  return addresses.has(path) ? [] : [createFinding('I304', place, { address, nearest })];
}

function checkPhoneLink({ address, text = '' }: LinkUse, place: Place): Finding[] {
  const number = address.slice('tel:'.length);
  if (isDialable(number) && dialledDigits(text) === number) return [];
  const shown = dialledDigits(text);
  const corrected = isDialable(shown) ? `[${text}](tel:${shown})` : undefined;
  return [createFinding('I315', place, { address, text, corrected })];
}
