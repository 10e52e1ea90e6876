import { DIFFICULTY_TEXTS } from '../schemas/author-messages.ts';
import type { Difficulty } from './list-difficulty.ts';

const COLUMNS = Object.keys(DIFFICULTY_TEXTS.columns) as (keyof typeof DIFFICULTY_TEXTS.columns)[];

/** The report on how hard the questions are, as a page that an editor opens in a browser. */
export function formatDifficulty(rows: readonly Difficulty[]): string {
  const { title, lead, columns } = DIFFICULTY_TEXTS;
  const head = COLUMNS.map((name) => `<th scope="col">${columns[name]}</th>`).join('');
  const body = rows.map((row) => {
    const cells = toCells(row);
    return `<tr>${COLUMNS.map((name) => `<td>${escapeText(cells[name])}</td>`).join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; color-scheme: light dark; }
  p { max-width: 44rem; }
  table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
  th, td { padding: 0.3rem 0.9rem 0.3rem 0; border-bottom: 1px solid #8886; text-align: start; vertical-align: top; }
  thead th { position: sticky; top: 0; background: Canvas; }
</style>
<h1>${title}</h1>
${lead.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</html>
`;
}

function toCells({
  id,
  area,
  kind,
  guessability,
  verdict,
  family,
  words,
  twin,
  lesson,
  rounds,
}: Difficulty): Record<(typeof COLUMNS)[number], string> {
  const { verdicts, isAsked, families, other, rounds: names, chance } = DIFFICULTY_TEXTS;
  const percent = (share: number) => Math.round(share * 100);
  return {
    id,
    area,
    kind,
    guessability: guessability
      ? `${percent(guessability.certainty)} % ${chance(percent(guessability.chance))}`
      : '–',
    verdict: verdict ? `${verdicts[verdict.truth]}${verdict.isAsked ? ` (${isAsked})` : ''}` : '–',
    family: family ? families[family] : guessability ? other : '–',
    words: `${words}`,
    twin: twin ?? '–',
    rounds:
      [...(lesson === undefined ? [] : [lesson]), ...rounds.map((round) => names[round])].join(', ') || '–',
  };
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
