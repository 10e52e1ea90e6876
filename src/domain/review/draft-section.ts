import type { ContentFile } from '../course/content-file.ts';
import type { CourseFiles } from '../course/course-files.ts';
import type { RunningPage } from '../course/running-page.ts';
import type { PathAnswer } from '../decision-path/decision-path.ts';
import type { Citation } from '../words/citation.ts';
import type { Path } from '../words/finding.ts';
import type { Strength, Truth } from '../words/vocabulary.ts';
import { type Draft, draft, draftEach } from './draft.ts';
import { draftBody } from './draft-body.ts';
import { draftDocument, draftDossier, draftScenario } from './draft-case.ts';
import { draftPathEnding, draftPathNode } from './draft-path.ts';
import { draftQuestion } from './draft-question.ts';
import { draftSign } from './draft-sign.ts';
import type { ChapterKind } from './review-paper.ts';

/** The course's files, and the pages of running text. */
export type ReviewFiles = CourseFiles & {
  pages: readonly ContentFile<RunningPage>[];
};

/** A section before it has its number. */
export interface DraftSection {
  /** What other texts place it by. */
  id?: string;
  title: string;
  file: string;
  /** Where in the file it is. */
  at: Path;
  strength?: Strength;
  truth?: Truth;
  answer?: PathAnswer;
  citation: Partial<Citation>;
  drafts: Draft[];
}

export interface DraftChapter {
  kind: ChapterKind;
  sections: DraftSection[];
}

/** The chapters of an area in the order of its pages, the empty ones too. */
export function draftAreaChapters(files: ReviewFiles, area: string): DraftChapter[] {
  const isHere = (file: { area: string }) => file.area === area;
  return [
    { kind: 'area', sections: files.areas.filter(isHere).map(draftArea) },
    {
      kind: 'lessons',
      sections: files.lessons
        .filter(isHere)
        .map((file) => toSection(file, file.value, draftLead(file.value))),
    },
    {
      kind: 'signs',
      sections: files.signs.filter(isHere).map((file) => ({
        ...toSection(file, file.value, draftSign(file.value)),
        strength: file.value.strength,
      })),
    },
    { kind: 'questions', sections: files.questionBanks.filter(isHere).flatMap(listQuestions) },
    {
      kind: 'scenarios',
      sections: files.scenarios.filter(isHere).map((file) => ({
        ...toSection(file, file.value, draftScenario(file.value)),
        truth: file.value.truth,
      })),
    },
    {
      kind: 'dossiers',
      sections: files.dossiers.filter(isHere).flatMap((file) => listDossier(file, files)),
    },
    { kind: 'sessions', sections: files.sessions.filter(isHere).map(draftSession) },
  ];
}

/** The chapters of what the areas share. */
export function draftCommonChapters(files: ReviewFiles): DraftChapter[] {
  return [
    {
      kind: 'guides',
      sections: files.guides.map((file) =>
        toSection(file, file.value, [draft('lead', ['lead'], file.value.lead)]),
      ),
    },
    { kind: 'paths', sections: files.paths.flatMap(listPathSections) },
    {
      kind: 'terms',
      sections: files.terms.map((file) =>
        toSection(file, { title: file.value.term, id: file.value.id, sources: file.value.sources }, [
          draft('definition', ['definition'], file.value.definition),
        ]),
      ),
    },
    {
      kind: 'pages',
      sections: files.pages.map((file) =>
        toSection(file, { title: file.value.title, checked: file.value.updated }, [
          draft('lead', ['lead'], file.value.lead),
        ]),
      ),
    },
  ];
}

type Titled = Partial<Citation> & { title: string; id?: string };

/** A file that is one section: what its data says first, then its body. */
function toSection(
  { file, body }: Pick<ContentFile<unknown>, 'file' | 'body'>,
  { title, id, sources = [], professionalKnowledge, checked, reviewed }: Titled,
  drafts: readonly Draft[],
): DraftSection {
  return {
    ...(id && { id }),
    title,
    file,
    at: [],
    citation: {
      sources,
      ...(professionalKnowledge && { professionalKnowledge }),
      ...(checked && { checked }),
      ...(reviewed && { reviewed }),
    },
    drafts: [...drafts, ...(body ? draftBody(body) : [])],
  };
}

const draftLead = ({ lead, goals }: { lead: string; goals: readonly string[] }): Draft[] => [
  draft('lead', ['lead'], lead),
  ...draftEach('goal', ['goals'], goals),
];

const draftArea = (file: ReviewFiles['areas'][number]): DraftSection =>
  toSection(file, { title: file.value.title }, [
    draft('lead', ['summary'], file.value.summary),
    draft('audience', ['audience'], file.value.audience),
    ...draftEach('goal', ['goals'], file.value.goals),
  ]);

const listQuestions = ({ file, value }: ReviewFiles['questionBanks'][number]): DraftSection[] =>
  value.questions.map((question, index) => ({
    id: question.id,
    title: question.id,
    file,
    at: ['questions', index],
    truth: question.truth,
    citation: { sources: question.sources },
    drafts: draftQuestion(question, ['questions', index]),
  }));

/** A dossier and its documents, each a section. */
function listDossier(
  file: ReviewFiles['dossiers'][number],
  { dossierDocuments }: ReviewFiles,
): DraftSection[] {
  const documents = dossierDocuments.filter(({ folder }) => folder === file.folder);
  const drafts = draftDossier(
    file.value,
    documents.map(({ value }) => value),
  );
  return [
    { ...toSection(file, file.value, drafts), truth: file.value.truth },
    ...documents.map((document) =>
      toSection(document, { title: document.value.title }, draftDocument(document.value)),
    ),
  ];
}

/** A path: a section for every question, and one for every answer. */
const listPathSections = ({ file, value }: ReviewFiles['paths'][number]): DraftSection[] => [
  ...value.nodes.map((node, index) => ({
    id: node.id,
    title: node.question,
    file,
    at: ['nodes', index],
    citation: {},
    drafts: draftPathNode(node, ['nodes', index]),
  })),
  ...value.endings.map((ending, index) => ({
    id: ending.id,
    title: ending.title,
    file,
    at: ['endings', index],
    answer: ending.answer,
    citation: { sources: [...new Set(ending.law.map(({ source }) => source))], checked: value.checked },
    drafts: draftPathEnding(ending, ['endings', index]),
  })),
];

const draftSession = (file: ReviewFiles['sessions'][number]): DraftSection =>
  toSection(file, file.value, [
    ...draftLead(file.value),
    ...file.value.materials.map(({ text }, index) => draft('material', ['materials', index, 'text'], text)),
    draft('room', ['room'], file.value.room),
  ]);
