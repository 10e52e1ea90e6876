import { checkParts, checkSomeRight, type PartPlace } from '../../domain/questions/part-checks.ts';
import { createFinding, type Finding } from '../../domain/words/finding.ts';
import type { SpotQuestion } from './rule.ts';

/** Every row has a cell for each column, and no two rows read the same. */
export function checkSpot({ id, columns, rows }: SpotQuestion, at: PartPlace): Finding[] {
  const readable = rows.map((row) => ({ id: row.id, text: row.cells.join('\t') }));
  return [
    ...checkSomeRight(id, rows, at, 'rows'),
    ...checkParts(readable, id, at, ['rows'], 'cells'),
    ...rows.flatMap((row, index) =>
      row.cells.length === columns.length
        ? []
        : [
            createFinding('I417', at('rows', index, 'cells'), {
              question: id,
              row: row.id,
              cells: row.cells.length,
              columns: columns.length,
            }),
          ],
    ),
  ];
}
