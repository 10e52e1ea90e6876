import type { SourceMention } from '../course/body.ts';
import type { Source } from '../course/source.ts';
import type { Path } from '../words/finding.ts';
import type { Draft } from './draft.ts';
import type { LawKnowledge } from './law-knowledge.ts';
import type { ReviewParagraph, Support } from './review-paper.ts';

interface SectionContext {
  /** Number of the section. */
  number: string;
  lineOf: (path: Path) => number;
  /** Numbers of all sections by what they are placed by. */
  numbers: ReadonlyMap<string, string>;
  sources: readonly Source[];
  /** What the whole section rests on. */
  own: readonly Source[];
  law: LawKnowledge;
}

/** Gives the paragraphs of a section their numbers, and puts what they rest on beside them. */
export function numberParagraphs(drafts: readonly Draft[], context: SectionContext): ReviewParagraph[] {
  return drafts.map(({ role, at, text, letter, key, feedback, placed }, index) => {
    const refersTo = placed === undefined ? undefined : context.numbers.get(placed);
    return {
      number: `${context.number}.${index + 1}`,
      role,
      line: typeof at === 'number' ? at : context.lineOf(at),
      ...supportText(text, feedback ?? '', context),
      ...(letter && { letter }),
      ...(key && { key }),
      ...(feedback && { feedback }),
      ...(refersTo && { refersTo }),
    };
  });
}

/** Puts a mark where something is cited, and what is cited beside the text. The same citation has one mark. */
function supportText(
  parts: Draft['text'],
  feedback: string,
  context: SectionContext,
): Pick<ReviewParagraph, 'text' | 'support'> {
  const support: Support[] = [];
  const text: ReviewParagraph['text'] = [];
  for (const part of parts) {
    if (typeof part === 'string') {
      text.push(part.replace(/\s+/gu, ' '));
      continue;
    }
    const cited = findSupport(support, part) ?? addSupport(support, part, context);
    if (!cited?.mark) continue;
    // The space before a mark would part it from the word that it belongs to.
    const before = text.at(-1);
    if (typeof before === 'string') text[text.length - 1] = before.trimEnd();
    text.push({ mark: cited.mark });
  }
  const plain = text.filter((part) => typeof part === 'string').join('');
  return { text, support: [...support, ...listNamed(`${plain} ${feedback}`, support, context)] };
}

const findSupport = (support: readonly Support[], { source, provision }: SourceMention) =>
  support.find((one) => one.source.id === source && one.at === provision);

function addSupport(
  support: Support[],
  { source: id, provision: at }: SourceMention,
  { sources, law }: SectionContext,
): Support | undefined {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) return undefined;
  const mark = String.fromCharCode('a'.charCodeAt(0) + support.length);
  const cited = { mark, source, at, provisions: at === '' ? [] : law.provisions(id, at) };
  support.push(cited);
  return cited;
}

/** Provisions that the text names in words, of the acts that the section rests on. */
function listNamed(text: string, cited: readonly Support[], { own, law }: SectionContext): Support[] {
  const known = new Set(cited.flatMap(({ provisions }) => provisions.map(({ act, at }) => `${act} ${at}`)));
  return [...new Set(law.named(text))].flatMap((at) =>
    own.flatMap((source) => {
      const provisions = law.provisions(source.id, at);
      if (provisions.length === 0 || known.has(`${source.id} ${at}`)) return [];
      return [{ source, at, provisions }];
    }),
  );
}
