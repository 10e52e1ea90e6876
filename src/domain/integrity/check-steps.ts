import type { Body } from '../course/body.ts';
import { countWords } from '../language/words.ts';
import { createFinding, type Finding } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** Limits of a lesson that is read in steps (docs/adr/0029-a-lesson-is-read-in-steps.md). */
const STEP_LIMITS = {
  steps: { min: 4, max: 8 },
  /**
   * Words of text, outside questions and cards. Measured at 390 × 844 pixels: 180 words fill a screen, and the heading, the
   * line of progress and the buttons a quarter of one, so that this is about a screen and a half.
   */
  wordsPerStep: 220,
  /** The last step that may have the first thing to do. */
  firstTask: 2,
} as const;

/** What a reader does, and not only reads. */
const TASKS: readonly string[] = ['Question', 'DossierCard', 'ScenarioCard', 'IfThen'];

/** Whether lessons can be read a step at a time: how many steps, how long, and how soon there is something to do. */
export function checkSteps({ bodies }: CourseContent): Finding[] {
  return bodies
    .filter(({ collection }) => collection === 'lessons')
    .flatMap(({ file, body }) => checkLesson(file, body));
}

function checkLesson(file: string, body: Body): Finding[] {
  const steps = listSteps(body);
  const { min, max } = STEP_LIMITS.steps;
  const findings = steps
    .filter(({ words }) => words > STEP_LIMITS.wordsPerStep)
    .map(({ heading, line, words }) =>
      createFinding('I712', { file, line }, { heading, words, max: STEP_LIMITS.wordsPerStep }),
    );
  if (steps.length < min || steps.length > max)
    findings.push(createFinding('I711', { file }, { steps: steps.length, min, max }));
  const task = steps.findIndex(({ hasTask }) => hasTask) + 1;
  if (task === 0 || task > STEP_LIMITS.firstTask)
    findings.push(createFinding('I713', { file }, { step: task, max: STEP_LIMITS.firstTask }));
  return findings;
}

/** What stands before the first heading, if anything does, and each heading of the second level with what is under it. */
function listSteps({ blocks, tags, stepLines }: Body) {
  const first = Math.min(...[...blocks, ...tags].map(({ line }) => line));
  const starts = [...(first < (stepLines[0] ?? Number.POSITIVE_INFINITY) ? [first] : []), ...stepLines];
  return starts.map((start, place) => {
    const isHere = ({ line }: { line: number }) =>
      line >= start && line < (starts[place + 1] ?? Number.POSITIVE_INFINITY);
    const texts = blocks.filter(isHere);
    const [opening = { kind: '', text: '' }] = texts;
    return {
      line: start,
      heading: opening.kind === 'heading' ? opening.text : `${opening.text.slice(0, 40).trim()} …`,
      words: texts.reduce((sum, { text }) => sum + countWords(text), 0),
      hasTask: tags.some((tag) => isHere(tag) && TASKS.includes(tag.name)),
    };
  });
}
