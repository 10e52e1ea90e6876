import { describe, expect, it } from 'vitest';
import { createFinding } from '../domain/words/finding.ts';
import type { Report } from './check-content.ts';
import { formatReadability, formatReport } from './format-report.ts';

const counts: Report['counts'] = new Map([
  ['area', 1],
  ['lesson', 2],
  ['sign', 1],
  ['question', 3],
  ['dossier', 2],
  ['scenario', 3],
  ['term', 1],
  ['source', 1],
  ['role', 4],
]);
const place = { file: 'content/a.yaml', line: 7 };
const error = { ...createFinding('I103', place, {}), line: 7 };
const warning = { ...createFinding('I706', place, { text: 'Stopp!' }, 'warning'), line: 7 };

const report = (findings: Report['findings']): Report => ({
  findings,
  counts,
  lessons: [],
  organisations: [],
});

describe('the report', () => {
  it('gives file and line, code, and what, why and what to do', () => {
    expect(formatReport(report([error]))).toBe(
      [
        'content/a.yaml:7  I103  Filen är tom.',
        '    Varför: En tom fil ger en tom sida.',
        '    Gör så här: Fyll i filen, eller ta bort den. Kopiera gärna en likadan fil och ändra i kopian.',
        '',
        '1 område, 2 lektioner, 1 tecken, 3 frågor, 3 fall, 2 akter, 0 platser, 0 figurer, 1 ord, 1 källa',
        '1 fel och 0 varningar. Inget publiceras förrän felen är rättade. Koderna förklaras i content/README.md.',
      ].join('\n'),
    );
  });

  it('says that a warning is only a warning', () => {
    const text = formatReport(report([warning]));
    expect(text).toContain('content/a.yaml:7  I706 (varning)  Utropstecken');
    expect(text).toContain('Innehållet kan publiceras. 1 varning att titta på.');
  });

  it('says so when all is right', () => {
    expect(formatReport(report([]))).toContain('Innehållet är rätt.');
  });

  it('lists the hardest lesson first', () => {
    const lesson = { words: 500, wordsPerSentence: 10, file: 'a.mdx', lix: 30 };
    const rows = formatReadability([lesson, { ...lesson, file: 'b.mdx', lix: 40 }]).split('\n');
    expect(rows[1]).toContain('40');
    expect(rows[2]).toContain('a.mdx');
  });
});
