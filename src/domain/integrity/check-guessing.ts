import { GUESSABLE_KINDS, type GuessableKind } from '../guessing/guessable.ts';
import { listAllGuessable } from '../guessing/list-guessable.ts';
import { type GuessingReport, type GuessingResult, measureGuessing } from '../guessing/measure-guessing.ts';
import { measureNames, toGuessableNames } from '../guessing/measure-names.ts';
import { STRATEGY_NAMES } from '../guessing/strategies.ts';
import type { CueWords } from '../language/cue-words.ts';
import { createFinding, type Finding } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** How far somebody may come who reads options alone, as shares of right answers. */
const BOUNDS = {
  /** A naive strategy, beyond chance. */
  strategy: { area: 0.12, bank: 0.06 },
  /** The word model on questions with one right option of four. */
  singles: { area: 0.42, bank: 0.33 },
  /** The word model on actions of assessments, beyond chance. */
  actions: 0.1,
  /** The longest choice of a case, beyond chance. */
  longestChoice: 0.1,
  /** With fewer items in an area a share says nothing; areas have a dozen assessments each, as alike as they come. */
  least: { area: { single: 20, action: 10, choice: 20 }, bank: 60, places: 10 },
  /** A strategy or the word model on names of details, beyond chance. */
  names: 0.1,
} as const;

/** How many items a finding names: those to begin with. */
const NAMED_ITEMS = 6;

/** What can be answered from its wording: by area, and over the bank. Nothing is checked where editors have listed no cues. */
export function checkGuessing(content: CourseContent): Finding[] {
  const { cueWords } = content;
  if (!cueWords) return [];
  const names = checkNames(content, cueWords);
  // The bounds are the course's: a few questions of a municipality must not stop it for what the course holds.
  const added = new Set(content.found.flatMap(({ file, organisation }) => (organisation ? file : [])));
  const items = listAllGuessable({
    questions: content.questions.filter(({ file }) => !added.has(file)),
    scenarios: content.scenarios,
  });
  const others = GUESSABLE_KINDS.flatMap((kind) => {
    const some = items.filter((item) => item.kind === kind);
    return some.length === 0 ? [] : checkKind(content, kind, measureGuessing(some, cueWords));
  });
  return [...names, ...others];
}

/** What names of details give away to whoever has learnt which words are signs, or goes by their length. */
function checkNames({ places }: CourseContent, cueWords: CueWords): Finding[] {
  const [first] = places;
  if (!first || places.length < BOUNDS.least.places) return [];
  const names = places.map(({ slug, area, value }) => toGuessableNames(slug, area, value));
  const { chance, wordModel, strategies } = measureNames(names, cueWords);
  const share = Math.max(wordModel, ...Object.values(strategies));
  const most = chance + BOUNDS.names;
  if (share <= most) return [];
  return [createFinding('I940', { file: first.file }, { share, most, places: places.length })];
}

function checkKind(content: CourseContent, kind: GuessableKind, report: GuessingReport): Finding[] {
  const findings: Finding[] = [];
  const refuse = (area: string | undefined, strategy: string, share: number, most: number) => {
    if (share <= most) return;
    const items = report.givenAway.filter((item) => area === undefined || item.area === area);
    const file = content.questions.find((entry) => area === undefined || entry.area === area)?.file ?? '';
    findings.push(
      createFinding(
        'I422',
        { file },
        {
          kind,
          area,
          strategy,
          share,
          most,
          items: items.slice(0, NAMED_ITEMS).map(({ id }) => id),
        },
      ),
    );
  };
  for (const [area, result] of report.byArea) {
    if (result.count < BOUNDS.least.area[kind]) continue;
    checkStrategies(result, BOUNDS.strategy.area, (...told) => refuse(area, ...told));
    if (kind === 'single') refuse(area, 'words', result.wordModel, BOUNDS.singles.area);
  }
  const { bank } = report;
  if (bank.count < BOUNDS.least.bank) return findings;
  checkStrategies(bank, BOUNDS.strategy.bank, (...told) => refuse(undefined, ...told));
  if (kind === 'single') refuse(undefined, 'words', bank.wordModel, BOUNDS.singles.bank);
  if (kind === 'action') refuse(undefined, 'words', bank.wordModel, bank.chance + BOUNDS.actions);
  if (kind === 'choice')
    refuse(undefined, 'longest', bank.strategies.longest, bank.chance + BOUNDS.longestChoice);
  return findings;
}

function checkStrategies(
  { chance, strategies }: GuessingResult,
  margin: number,
  refuse: (strategy: string, share: number, most: number) => void,
): void {
  for (const name of STRATEGY_NAMES) refuse(name, strategies[name], chance + margin);
}
