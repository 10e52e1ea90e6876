import { defineCollection, type SchemaContext } from 'astro:content';
import { globSync } from 'node:fs';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { localContentFolder } from './checks/content-layout.ts';
import { accessibilitySchema } from './schemas/accessibility.ts';
import { areaSchema } from './schemas/area.ts';
import { combinationSchema } from './schemas/combination.ts';
import { dossierDocumentSchema, dossierSchema } from './schemas/dossier.ts';
import { guideSchema } from './schemas/guide.ts';
import { knowledgeDaysSchema } from './schemas/knowledge-days.ts';
import { lessonSchema } from './schemas/lesson.ts';
import { localGuideSchema, organisationAdditionSchema, organisationSchema } from './schemas/organisation.ts';
import { pageSchema } from './schemas/page.ts';
import { questionBankSchema } from './schemas/question.ts';
import { administrationsSchema } from './schemas/role.ts';
import { scenarioSchema } from './schemas/scenario.ts';
import { sessionSchema } from './schemas/session.ts';
import { signSchema } from './schemas/sign.ts';
import { sourceSchema } from './schemas/source.ts';
import { synonymsSchema } from './schemas/synonyms.ts';
import { termSchema } from './schemas/term.ts';
import { uiSchema } from './schemas/ui.ts';

const withoutExtension = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

/** Entry ids are file paths without extension; the meaning of a path is read in `queries/`. */
const files = (pattern: string) => glob({ base: './content', pattern, generateId: withoutExtension });

const local = localContentFolder(process.env);

/** Additions of organisations. Most sites have none, and the loader would warn about that at every build. */
const localFiles = (pattern: string) =>
  globSync(pattern, { cwd: local }).length === 0
    ? () => []
    : glob({ base: local, pattern, generateId: withoutExtension });

/** The content check has seen that the file is there; Astro serves it under a name of its own. */
const withPicture = (image: SchemaContext['image']) => z.strictObject({ file: image(), alt: z.string() });

export const collections = {
  areas: defineCollection({ loader: files('areas/*/area.yaml'), schema: areaSchema }),
  lessons: defineCollection({ loader: files('areas/*/lessons/*.mdx'), schema: lessonSchema }),
  sessions: defineCollection({ loader: files('areas/*/session.mdx'), schema: sessionSchema }),
  signs: defineCollection({ loader: files('areas/*/signs/*.mdx'), schema: signSchema }),
  questionBanks: defineCollection({ loader: files('areas/*/questions.yaml'), schema: questionBankSchema }),
  dossiers: defineCollection({ loader: files('areas/*/dossiers/*/dossier.yaml'), schema: dossierSchema }),
  dossierDocuments: defineCollection({
    loader: files('areas/*/dossiers/*/[0-9][0-9]-*.yaml'),
    schema: dossierDocumentSchema,
  }),
  scenarios: defineCollection({ loader: files('areas/*/scenarios/*.yaml'), schema: scenarioSchema }),
  sources: defineCollection({ loader: files('sources/*.yaml'), schema: sourceSchema }),
  terms: defineCollection({ loader: files('glossary/*.yaml'), schema: termSchema }),
  guides: defineCollection({ loader: files('guides/*.mdx'), schema: guideSchema }),
  administrations: defineCollection({ loader: files('roles.yaml'), schema: administrationsSchema }),
  organisations: defineCollection({
    loader: files('organisations/*.yaml'),
    schema: ({ image }) => organisationSchema.extend({ logo: withPicture(image).exactOptional() }),
  }),
  organisationAdditions: defineCollection({
    loader: localFiles('*/organisation.yaml'),
    schema: ({ image }) => organisationAdditionSchema.extend({ logo: withPicture(image).exactOptional() }),
  }),
  localGuides: defineCollection({ loader: localFiles('*/guides/*.mdx'), schema: localGuideSchema }),
  pages: defineCollection({ loader: files('pages/*.mdx'), schema: pageSchema }),
  synonyms: defineCollection({ loader: files('synonyms.yaml'), schema: synonymsSchema }),
  accessibility: defineCollection({ loader: files('accessibility.yaml'), schema: accessibilitySchema }),
  combination: defineCollection({ loader: files('combination.yaml'), schema: combinationSchema }),
  knowledgeDays: defineCollection({ loader: files('knowledge-days.yaml'), schema: knowledgeDaysSchema }),
  ui: defineCollection({ loader: files('ui.yaml'), schema: uiSchema }),
};
