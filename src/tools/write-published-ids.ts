/**
 * Writes every id that is not in it yet into `content/published-ids.yaml`, under the version in `package.json`:
 * `npm run fix:ids`, before a release (ADR 39). `npm run fix:ids -- --retire <id>` tells that something published is gone for good.
 * Ids of local additions are their organisation's own, and are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { listOwnIds, readContent } from '../checks/read-content.ts';
import { addPublishedIds, type PublishedIds, retireId } from '../domain/course/published-ids.ts';
import { PUBLISHED_IDS_NOTE } from '../schemas/published-ids.ts';

const FILE = 'content/published-ids.yaml';

const { values } = parseArgs({ options: { retire: { type: 'string' } } });
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { content } = await readContent('.');
const register: PublishedIds = content.publishedIds[0]?.value ?? { versions: [], retired: [] };
const written =
  values.retire === undefined
    ? addPublishedIds(register, listOwnIds(content), version)
    : retireId(register, values.retire);
writeFileSync(FILE, `${PUBLISHED_IDS_NOTE}${stringify(written, { lineWidth: 0 })}`);
