import type { DocumentBlock, Dossier, DossierDocument } from '../dossiers/dossier.ts';
import { listParts } from '../dossiers/list-parts.ts';
import type { Scenario, ScenarioNode } from '../scenario/scenario.ts';
import type { Path } from '../words/finding.ts';
import { type Draft, draft, draftEach } from './draft.ts';

/** A case, node by node as it is written. A choice says where it leads. */
export function draftScenario({ summary, role, nodes }: Scenario): Draft[] {
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  return [
    draft('lead', ['summary'], summary),
    draft('role', ['role'], role),
    ...nodes.flatMap((node, index) => draftNode(node, ['nodes', index], titles)),
  ];
}

function draftNode(
  { title, text, evidence = [], choices = [], ending }: ScenarioNode,
  at: Path,
  titles: ReadonlyMap<string, string>,
): Draft[] {
  return [
    draft('heading', [...at, 'title'], title),
    ...draftEach('paragraph', [...at, 'text'], text),
    ...evidence.map((fact, index) =>
      draft('evidence', [...at, 'evidence', index], fact.text, { key: fact.kind }),
    ),
    ...choices.map((choice, index) =>
      draft('option', [...at, 'choices', index], `${choice.text} → ${titles.get(choice.to) ?? choice.to}`, {
        letter: choice.id,
        key: choice.outcome === 'good' ? 'right' : choice.outcome,
        feedback: choice.feedback,
      }),
    ),
    ...choices.flatMap(({ id, costs }, index) =>
      costs === undefined ? [] : draft('costs', [...at, 'choices', index, 'costs'], costs, { letter: id }),
    ),
    ...(ending
      ? [
          draft('ending', [...at, 'ending'], ending.title, { key: ending.kind, feedback: ending.why }),
          draft('what-next', [...at, 'ending', 'whatNext'], ending.whatNext),
        ]
      : []),
  ];
}

/** A dossier but for its documents: what is to be done, and the key to every detail with the words that it is about. */
export function draftDossier(dossier: Dossier, documents: readonly DossierDocument[]): Draft[] {
  const { summary, assignment, reasons, key, next } = dossier;
  return [
    draft('lead', ['summary'], summary),
    draft('situation', ['assignment'], assignment),
    ...reasons.map(({ text }, index) => draft('reason', ['reasons', index], text)),
    ...key.map((detail, index) => {
      const about = documents.find(({ id }) => id === detail.document);
      const label = about && listParts(about).find(({ id }) => id === detail.row)?.label;
      return draft('detail', ['key', index], `${about?.title ?? detail.document}: ${label ?? detail.row}`, {
        key: detail.verdict,
        feedback: detail.why,
      });
    }),
    ...draftEach('what-next', ['next'], next),
  ];
}

/** A paper of a dossier, which is invented: block by block. */
export function draftDocument({ sender, date, blocks }: DossierDocument): Draft[] {
  return [
    draft('quoted', ['sender'], [sender, date].join(', ')),
    ...blocks.flatMap((block, index) => draftBlock(block, ['blocks', index])),
  ];
}

function draftBlock(block: DocumentBlock, at: Path): Draft[] {
  const texts = textsOf(block).map(({ text, path }) => draft('quoted', [...at, ...path], text));
  const heading = block.kind === 'photo' ? block.alt : block.heading;
  const field = block.kind === 'photo' ? 'alt' : 'heading';
  return heading === undefined ? texts : [draft('quoted', [...at, field], heading), ...texts];
}

function textsOf(block: DocumentBlock): { text: string; path: Path }[] {
  switch (block.kind) {
    case 'text':
      return block.passages.map(({ text }, index) => ({ text, path: ['passages', index] }));
    case 'fields':
      return block.fields.map(({ label, value }, index) => ({
        text: `${label}: ${value}`,
        path: ['fields', index],
      }));
    case 'table':
      return [
        { text: block.columns.join(' | '), path: ['columns'] },
        ...block.rows.map(({ cells }, index) => ({ text: cells.join(' | '), path: ['rows', index] })),
      ];
    case 'photo':
      return block.details.map(({ text }, index) => ({ text, path: ['details', index] }));
    default:
      return block satisfies never;
  }
}
