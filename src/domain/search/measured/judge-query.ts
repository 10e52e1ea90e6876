/** What one judge says of one query: addresses of pages; see docs/measuring-search.md. */
export interface Judgement {
  id: string;
  /** Pages at which the person would be content to land. */
  answers: readonly string[];
  /** Pages on the right matter that leave out something decisive. */
  partly: readonly string[];
}

/** What two judges together say of a query. */
export interface Verdict {
  /** Pages that both hold to be about the matter, and one at least to answer. */
  answers: ReadonlySet<string>;
  /** Pages that either has named. Others may never have been looked at. */
  named: ReadonlySet<string>;
  /** `disputed`: one is content with a page, and the other does not think that it is about the matter. */
  kind: 'answered' | 'unanswered' | 'disputed';
}

const ANSWERS = 2;
const PARTLY = 1;
const ENOUGH = 3;

/** The sources share a page for each kind; on all other pages the reader sees what stands beside. */
export const pageOf = (address: string): string =>
  address.startsWith('/kallor/') ? address : address.replace(/#.*/, '');

/** Brings two judgements of the same query together. */
export function judgeQuery(judges: readonly [Judgement, Judgement]): Verdict {
  const points = new Map<string, number>();
  for (const { answers, partly } of judges) {
    const own = new Map([
      ...partly.map((address) => [pageOf(address), PARTLY] as const),
      ...answers.map((address) => [pageOf(address), ANSWERS] as const),
    ]);
    for (const [page, worth] of own) points.set(page, (points.get(page) ?? 0) + worth);
  }
  const answers = new Set([...points].flatMap(([page, sum]) => (sum >= ENOUGH ? [page] : [])));
  const isContent = judges.some((judge) => judge.answers.length > 0);
  return {
    answers,
    named: new Set(points.keys()),
    kind: answers.size > 0 ? 'answered' : isContent ? 'disputed' : 'unanswered',
  };
}

/** How an engine met a query. */
export interface Outcome {
  verdict: Verdict;
  /** Best first, a page once. */
  found: readonly string[];
  /** The engine said that it has no sure answer. */
  isUnsure: boolean;
}

/** How well an engine answered a set; shares from 0 to 1, `NaN` where there was nothing to count. */
export interface SetMeasure {
  /** Queries that can be answered. */
  answerable: number;
  hitAt1: number;
  hitAt3: number;
  /** Mean of 1 / rank among the first ten; 0 for what is not there. */
  meanReciprocalRank: number;
  /** Of the queries that cannot be answered, those that were told so. */
  saysSo: number;
  unanswerable: number;
  /** Those of them to which neither judge has given a page that is even about the matter, and how many of these were told so. */
  withoutPage: number;
  saysSoWithoutPage: number;
  /** Of the queries that can be answered, those that were told that they cannot. */
  saysSoWrongly: number;
  disputed: number;
  /** Pages among the first three that no judge has named: wrong, or never looked at. */
  unnamed: number;
}

const LAST_RANK = 10;

/** Measures what an engine made of a set. */
export function measureSet(outcomes: readonly Outcome[]): SetMeasure {
  const of = (kind: Verdict['kind']) => outcomes.filter(({ verdict }) => verdict.kind === kind);
  const answered = of('answered');
  const unanswered = of('unanswered');
  const withoutPage = unanswered.filter(({ verdict }) => verdict.named.size === 0);
  const ranks = answered.map(
    ({ found, verdict }) =>
      found.slice(0, LAST_RANK).findIndex((address) => verdict.answers.has(pageOf(address))) + 1,
  );
  const hits = (last: number) => share(ranks, (rank) => rank > 0 && rank <= last);
  return {
    answerable: answered.length,
    hitAt1: hits(1),
    hitAt3: hits(3),
    meanReciprocalRank: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
    saysSo: share(unanswered, ({ isUnsure }) => isUnsure),
    withoutPage: withoutPage.length,
    saysSoWithoutPage: share(withoutPage, ({ isUnsure }) => isUnsure),
    unanswerable: unanswered.length,
    saysSoWrongly: share(answered, ({ isUnsure }) => isUnsure),
    disputed: of('disputed').length,
    unnamed: answered
      .flatMap(({ found, verdict }) => found.slice(0, 3).map((address) => verdict.named.has(pageOf(address))))
      .filter((isNamed) => !isNamed).length,
  };
}

const share = <Item>(items: readonly Item[], isCounted: (item: Item) => boolean) =>
  items.filter(isCounted).length / items.length;
