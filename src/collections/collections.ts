import type { z } from 'astro/zod';
import { addresses } from '../domain/course/addresses.ts';
import {
  toAnswerDocuments,
  toDossierDocuments,
  toGuideDocuments,
  toLessonDocuments,
  toPathDocuments,
  toPlaceDocuments,
  toScenarioDocuments,
  toSignDocuments,
  toSourceDocuments,
  toTermDocuments,
} from '../domain/search/list-documents.ts';
import type { IdKind } from '../domain/words/finding.ts';
import { accessibilitySchema, statementAdditionSchema } from '../schemas/accessibility.ts';
import { answerSchema } from '../schemas/answer.ts';
import { areaSchema } from '../schemas/area.ts';
import { combinationSchema } from '../schemas/combination.ts';
import { decisionPathSchema } from '../schemas/decision-path.ts';
import { dossierDocumentSchema, dossierSchema } from '../schemas/dossier.ts';
import { editorialSchema } from '../schemas/editorial.ts';
import { figureSchema } from '../schemas/figure.ts';
import { guideSchema } from '../schemas/guide.ts';
import { knowledgeDaysSchema } from '../schemas/knowledge-days.ts';
import { lawRegisterSchema } from '../schemas/law-register.ts';
import { lessonSchema } from '../schemas/lesson.ts';
import { localGuideSchema, organisationAdditionSchema, organisationSchema } from '../schemas/organisation.ts';
import { pageSchema } from '../schemas/page.ts';
import { placeSchema } from '../schemas/place.ts';
import { propsSchema } from '../schemas/props.ts';
import { publishedIdsSchema } from '../schemas/published-ids.ts';
import { questionBankSchema } from '../schemas/question.ts';
import { administrationsSchema } from '../schemas/role.ts';
import { scenarioSchema } from '../schemas/scenario.ts';
import { sessionSchema } from '../schemas/session.ts';
import { signSchema } from '../schemas/sign.ts';
import { sourceSchema } from '../schemas/source.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import { termSchema } from '../schemas/term.ts';
import { uiSchema } from '../schemas/ui.ts';
import type { Collection, PictureFolder } from './collection.ts';

/** A collection of which most is as usual; what is left out is what most collections are. */
const collection = <Schema extends z.ZodType>({
  isAddable = false,
  isRequired = false,
  isWritten = false,
  namedAfter,
  addresses: addressesOf = () => [],
  texts = 'prose',
  ...rest
}: Partial<Collection<Schema>> &
  Pick<Collection<Schema>, 'path' | 'example' | 'schema' | 'search'>): Collection<Schema> => ({
  isAddable,
  isRequired,
  isWritten,
  namedAfter,
  addresses: addressesOf,
  texts,
  ...rest,
});

/**
 * Every collection of content. What the content check, `content.config.ts`, the look-up of ids, the addresses and the search index
 * need to know of one, they read here. What a new one needs besides – a schema, texts, pages – is in docs/how-to/add-a-collection.md.
 */
export const COLLECTIONS = {
  answers: collection({
    path: 'answers/{slug}.yaml',
    example: 'answers/id.yaml',
    schema: answerSchema,
    search: toAnswerDocuments,
  }),
  areas: collection({
    path: 'areas/{NN-area}/area.yaml',
    example: 'areas/NN-omrade/area.yaml',
    schema: areaSchema,
    addresses: ({ area }) => [
      addresses.area(area),
      addresses.check(area),
      addresses.signSheet(area),
      addresses.signCards(area),
    ],
    search: 'nothing',
  }),
  lessons: collection({
    path: 'areas/{NN-area}/lessons/{NN-slug}.mdx',
    example: 'areas/NN-omrade/lessons/NN-lektion.mdx',
    schema: lessonSchema,
    isAddable: true,
    addresses: ({ area, slug }) => [addresses.lesson(area, slug)],
    search: toLessonDocuments,
  }),
  signs: collection({
    path: 'areas/{NN-area}/signs/{slug}.mdx',
    example: 'areas/NN-omrade/signs/tecken.mdx',
    schema: signSchema,
    isAddable: true,
    addresses: ({ slug }) => [addresses.sign(slug)],
    search: toSignDocuments,
  }),
  questionBanks: collection({
    path: 'areas/{NN-area}/questions.yaml',
    example: 'areas/NN-omrade/questions.yaml',
    schema: questionBankSchema,
    isAddable: true,
    search: 'nothing',
  }),
  scenarios: collection({
    path: 'areas/{NN-area}/scenarios/{slug}.yaml',
    example: 'areas/NN-omrade/scenarios/fall.yaml',
    schema: scenarioSchema,
    addresses: ({ slug }) => [addresses.scenario(slug)],
    search: toScenarioDocuments,
  }),
  dossiers: collection({
    path: 'areas/{NN-area}/dossiers/{slug}/dossier.yaml',
    example: 'areas/NN-omrade/dossiers/akt/dossier.yaml',
    schema: dossierSchema,
    addresses: ({ slug }) => [addresses.dossier(slug)],
    search: toDossierDocuments,
  }),
  dossierDocuments: collection({
    path: 'areas/{NN-area}/dossiers/{dossier}/{NN-slug}.yaml',
    example: 'areas/NN-omrade/dossiers/akt/NN-dokument.yaml',
    schema: dossierDocumentSchema,
    texts: 'quoted',
    search: 'nothing',
  }),
  places: collection({
    path: 'areas/{NN-area}/places/{slug}.yaml',
    example: 'areas/NN-omrade/places/plats.yaml',
    schema: placeSchema,
    namedAfter: 'place',
    addresses: ({ slug }) => [addresses.place(slug), addresses.placePoster(slug)],
    search: toPlaceDocuments,
  }),
  figures: collection({
    path: 'areas/{NN-area}/figures/{slug}.yaml',
    example: 'areas/NN-omrade/figures/figur.yaml',
    schema: figureSchema,
    namedAfter: 'figure',
    search: 'nothing',
  }),
  sessions: collection({
    path: 'areas/{NN-area}/session.mdx',
    example: 'areas/NN-omrade/session.mdx',
    schema: sessionSchema,
    addresses: ({ area }) => [addresses.session(area), addresses.showSession(area), addresses.handout(area)],
    search: 'nothing',
  }),
  sources: collection({
    path: 'sources/{slug}.yaml',
    example: 'sources/id.yaml',
    schema: sourceSchema,
    isAddable: true,
    namedAfter: 'source',
    search: toSourceDocuments,
  }),
  terms: collection({
    path: 'glossary/{slug}.yaml',
    example: 'glossary/id.yaml',
    schema: termSchema,
    isAddable: true,
    namedAfter: 'term',
    addresses: ({ slug }) => [addresses.term(slug)],
    search: toTermDocuments,
  }),
  organisations: collection({
    path: 'organisations/{slug}.yaml',
    example: 'organisations/id.yaml',
    schema: organisationSchema,
    namedAfter: 'organisation',
    search: 'nothing',
  }),
  organisationAdditions: collection({
    path: 'local/{organisation}/organisation.yaml',
    example: 'local/id/organisation.yaml',
    schema: organisationAdditionSchema,
    search: 'nothing',
  }),
  statementAdditions: collection({
    path: 'local/{organisation}/accessibility.yaml',
    example: 'local/id/accessibility.yaml',
    schema: statementAdditionSchema,
    search: 'nothing',
  }),
  localGuides: collection({
    path: 'local/{organisation}/guides/{plain-slug}.mdx',
    example: 'local/id/guides/guide.mdx',
    schema: localGuideSchema,
    search: 'nothing',
  }),
  guides: collection({
    path: 'guides/{NN-slug}.mdx',
    example: 'guides/NN-guide.mdx',
    schema: guideSchema,
    isAddable: true,
    addresses: ({ slug }) => [addresses.guide(slug)],
    search: toGuideDocuments,
  }),
  paths: collection({
    path: 'paths/{slug}.yaml',
    example: 'paths/guide.yaml',
    schema: decisionPathSchema,
    addresses: ({ slug }) => [addresses.guide(slug)],
    search: toPathDocuments,
  }),
  lawRegisters: collection({
    path: 'laws/{slug}.yaml',
    example: 'laws/lag.yaml',
    schema: lawRegisterSchema,
    search: 'nothing',
  }),
  pages: collection({
    path: 'pages/{slug}.mdx',
    example: 'pages/sida.mdx',
    schema: pageSchema,
    namedAfter: 'page',
    addresses: ({ slug }) => [addresses.page(slug)],
    search: 'nothing',
  }),
  administrations: collection({
    path: 'roles.yaml',
    example: 'roles.yaml',
    schema: administrationsSchema,
    isRequired: true,
    search: 'nothing',
  }),
  ui: collection({
    path: 'ui.yaml',
    example: 'ui.yaml',
    schema: uiSchema,
    isRequired: true,
    search: 'nothing',
  }),
  editorial: collection({
    path: 'editorial.yaml',
    example: 'editorial.yaml',
    schema: editorialSchema,
    isRequired: true,
    texts: 'words',
    search: 'nothing',
  }),
  accessibility: collection({
    path: 'accessibility.yaml',
    example: 'accessibility.yaml',
    schema: accessibilitySchema,
    isRequired: true,
    search: 'nothing',
  }),
  combination: collection({
    path: 'combination.yaml',
    example: 'combination.yaml',
    schema: combinationSchema,
    isRequired: true,
    texts: 'words',
    search: 'nothing',
  }),
  props: collection({
    path: 'props.yaml',
    example: 'props.yaml',
    schema: propsSchema,
    isRequired: true,
    texts: 'words',
    search: 'nothing',
  }),
  knowledgeDays: collection({
    path: 'knowledge-days.yaml',
    example: 'knowledge-days.yaml',
    schema: knowledgeDaysSchema,
    isRequired: true,
    search: 'nothing',
  }),
  publishedIds: collection({
    path: 'published-ids.yaml',
    example: 'published-ids.yaml',
    schema: publishedIdsSchema,
    isWritten: true,
    texts: 'words',
    search: 'nothing',
  }),
  synonyms: collection({
    path: 'synonyms.yaml',
    example: 'synonyms.yaml',
    schema: synonymsSchema,
    isRequired: true,
    texts: 'words',
    search: 'nothing',
  }),
};

/** Where organisations keep their own additions, as every path to them begins. */
export const LOCAL_FOLDER = 'local/';

export type CollectionName = keyof typeof COLLECTIONS;

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** The collections that somebody edits. */
export const EDITED_NAMES = COLLECTION_NAMES.filter((name) => !COLLECTIONS[name].isWritten);

/** The data of a file of a collection. */
export type DataOf<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>;

/** Where an organisation's own files of a collection lie, where it may have any. */
export const additionPathOf = (name: CollectionName): string | undefined => {
  const { isAddable, path } = collectionOf(name);
  return isAddable ? `${LOCAL_FOLDER}{organisation}/${path}` : undefined;
};

/** What Astro calls the files of a collection that organisations have added. */
export const nameOfAdditions = (name: CollectionName): string => `${name}Added`;

/** A collection, when it does not matter which. */
export const collectionOf = (name: CollectionName): Collection => COLLECTIONS[name] as unknown as Collection;

/** Pages that are made from an id inside a file, not from a file; `slug` is the file's. */
export const ADDRESS_OF_ID: Readonly<Partial<Record<IdKind, (id: string, slug: string) => string>>> = {
  role: addresses.role,
  'path-step': (id, slug) => addresses.pathStep(slug, id),
};

export const PICTURE_FOLDERS = {
  placePictures: {
    path: 'areas/{NN-area}/places/{slug}.svg',
    example: 'areas/NN-omrade/places/plats.svg',
    isRead: true,
  },
  drawings: {
    path: 'areas/{NN-area}/dossiers/{dossier}/{slug}.svg',
    example: 'areas/NN-omrade/dossiers/akt/teckning.svg',
    isRead: true,
  },
  logos: { path: 'organisations/{slug}.{svg|png}', example: 'organisations/logotyp.svg', isRead: true },
  localLogos: {
    path: 'local/{organisation}/{slug}.{svg|png}',
    example: 'local/id/logotyp.svg',
    isRead: true,
  },
  textImages: {
    path: 'areas/{NN-area}/{lessons|signs}/{slug}.{jpg|jpeg|png|webp|avif}',
    example: 'areas/NN-omrade/lessons/bild.jpg',
  },
  guideImages: { path: 'guides/{slug}.{jpg|jpeg|png|webp|avif}', example: 'guides/bild.jpg' },
  localTextImages: {
    path: 'local/{organisation}/areas/{NN-area}/{lessons|signs}/{slug}.{jpg|jpeg|png|webp|avif}',
    example: 'local/id/areas/NN-omrade/lessons/bild.jpg',
  },
  localGuideImages: {
    path: 'local/{organisation}/guides/{slug}.{jpg|jpeg|png|webp|avif}',
    example: 'local/id/guides/bild.jpg',
  },
} satisfies Record<string, PictureFolder>;

export type PictureFolderName = keyof typeof PICTURE_FOLDERS;
