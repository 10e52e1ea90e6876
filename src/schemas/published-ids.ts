import { z } from 'astro/zod';
import { KEPT_IDS, type PublishedIds } from '../domain/course/published-ids.ts';

const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/u)
  .describe('Versionens nummer, till exempel 0.2.0.');
const anId = z.string().min(1).describe('Ett id som har varit publicerat.');

/** `content/published-ids.yaml`, written by `npm run fix:ids`. The ids are no references: the check of them has words of its own. */
export const publishedIdsSchema = z
  .strictObject({
    versions: z
      .array(
        z.strictObject({
          version,
          ids: z.partialRecord(z.enum(KEPT_IDS), z.array(anId)).describe('Id per slag.'),
        }),
      )
      .describe('Id som kom med varje version.'),
    retired: z
      .array(z.strictObject({ id: anId, kind: z.enum(KEPT_IDS), version }))
      .describe('Id som är borttagna för alltid och aldrig används igen.'),
  })
  .describe('Id som har varit publicerade') satisfies z.ZodType<PublishedIds>;

/** What stands first in the file. */
export const PUBLISHED_IDS_NOTE = `# Varje id som har varit publicerat, med den version som det först kom i. Läsarnas resultat sparas på id, så ett id ändras aldrig.
# Skrivs av npm run fix:ids inför en ny version. Ändra inte för hand. Redaktörsguiden: När ett id har varit publicerat.
`;
