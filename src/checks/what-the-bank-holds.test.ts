import { beforeAll, describe, expect, it } from 'vitest';
import { ACTION_FAMILIES, familyOf } from '../domain/guessing/action-family.ts';
import { listAllGuessable } from '../domain/guessing/list-guessable.ts';
import type { CourseContent } from '../domain/integrity/course-content.ts';
import { TRUTHS } from '../domain/words/vocabulary.ts';
import { findFiles } from './find-files.ts';
import { gatherContent } from './gather-content.ts';
import { readFile } from './read-file.ts';

/*
 * What the whole of the published bank must hold, so that practice stays practice in judging. What must hold of a single file,
 * or of an organisation's additions, is a check of the content instead.
 */

const LOOKED_AT = /(?:^|\/)(?:questions|editorial|dossier)\.yaml$|\/scenarios\//u;

let content: CourseContent;
let areas: string[];

beforeAll(async () => {
  const { files } = await findFiles('.');
  const read = files.filter(({ path }) => LOOKED_AT.test(path)).map(readFile);
  content = gatherContent(read.filter((one) => 'located' in one));
  areas = [...new Set(content.questions.map(({ area }) => area))];
}, 60_000);

describe('the questions of the course', () => {
  it('are twins in at least sixty pairs, and a third of those with one right answer in every area are', () => {
    const singles = content.questions.filter(({ value }) => value.kind === 'single');
    expect(singles.filter(({ value }) => value.twin).length / 2).toBeGreaterThanOrEqual(60);
    for (const area of areas) {
      const here = singles.filter((entry) => entry.area === area);
      expect(here.filter(({ value }) => value.twin).length / here.length, area).toBeGreaterThanOrEqual(1 / 3);
    }
  });

  it('have each family of actions right in 15 to 50 per cent of where it stands, in every area', () => {
    const words = content.editorial[0]?.value.actionWords;
    if (!words) throw new Error('content/editorial.yaml has no actionWords.');
    const asked = listAllGuessable(content).filter(({ kind }) => kind !== 'choice');
    const shares = areas.flatMap((area) =>
      ACTION_FAMILIES.map((family) => {
        const options = asked
          .filter((item) => item.area === area)
          .flatMap((item) => item.options)
          .filter(({ text }) => familyOf(text, words) === family);
        const right = options.filter(({ isRight }) => isRight).length;
        return { what: `${family} in ${area}: ${right} of ${options.length}`, share: right / options.length };
      }),
    );
    const outside = shares.filter(({ share }) => !(share >= 0.15 && share <= 0.5));
    expect(outside.map(({ what }) => what)).toEqual([]);
  });
});

describe('the cases of the course', () => {
  it('are at least fourteen, and five or more of them end in nothing, or not yet', () => {
    expect(content.scenarios.length).toBeGreaterThanOrEqual(14);
    const calm = content.scenarios.filter(({ value }) => value.truth !== 'signal');
    expect(calm.length).toBeGreaterThanOrEqual(5);
  });

  it('have each at least two decisions where two ways can be defended', () => {
    for (const { value } of content.scenarios) {
      const open = value.nodes.filter(
        ({ choices = [] }) => choices.filter(({ outcome }) => outcome === 'good').length >= 2,
      );
      expect(open.length, value.id).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('the dossiers of the course', () => {
  it('are at least ten, of every sort, at least two innocent and two unclear', () => {
    expect(content.dossiers.length).toBeGreaterThanOrEqual(10);
    for (const truth of TRUTHS) {
      const count = content.dossiers.filter(({ value }) => value.truth === truth).length;
      expect(count, truth).toBeGreaterThanOrEqual(2);
    }
  });
});
