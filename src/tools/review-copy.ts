/**
 * Writes a Word document for whoever is to review the content: `npm run review:copy -- --area vard-omsorg` (slug or id), or
 * `-- --all`. It goes to `granskning/`, or to the file that `--out` names.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentVersion } from '../checks/content-version.ts';
import { readReview } from '../checks/read-review.ts';
import { todayInSweden } from '../domain/calendar/day.ts';
import { usageText, writtenText } from '../schemas/review-messages.ts';
import { writeReviewPaper } from './write-review-paper.ts';

const { values } = parseArgs({
  options: { area: { type: 'string' }, all: { type: 'boolean' }, out: { type: 'string' } },
});

const { areas, assemble } = await readReview('.', readFileSync('docs/content-review.md', 'utf8'));
const chosen = areas.find(({ slug, id }) => values.area === slug || values.area === id);

// One area or everything, and not both.
if ((values.all ?? false) === (chosen !== undefined)) {
  console.log(usageText(areas.map(({ slug }) => slug)));
  process.exit(1);
}

const paper = assemble(chosen?.slug);
const bytes = await writeReviewPaper(paper, {
  ...(chosen && { area: chosen.title }),
  contentVersion: readContentVersion('content'),
  today: todayInSweden(new Date()),
});
const file = values.out ?? `granskning/${chosen?.slug ?? 'allt'}.docx`;
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, bytes);
const sections = paper.parts.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.sections));
console.log(writtenText(file, sections.flatMap(({ paragraphs }) => paragraphs).length));
