import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { photoOriginals } from './photo-originals.ts';

it('takes away photographs that no page names, and nothing else', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'photos-'));
  mkdirSync(join(dist, '_astro'));
  for (const name of ['grind.A.jpg', 'grind.A_x.avif', 'logo.B.png', 'page.css'])
    writeFileSync(join(dist, '_astro', name), '');
  writeFileSync(join(dist, 'delning.png'), '');
  writeFileSync(
    join(dist, 'index.html'),
    '<img src="/a/_astro/grind.A_x.avif"><img src="/a/_astro/logo.B.png">',
  );
  const done = photoOriginals().hooks['astro:build:done'];
  await done?.({ dir: pathToFileURL(`${dist}/`) } as Parameters<NonNullable<typeof done>>[0]);
  const left = ['grind.A.jpg', 'grind.A_x.avif', 'logo.B.png', 'page.css'].filter((name) =>
    existsSync(join(dist, '_astro', name)),
  );
  expect(left).toEqual(['grind.A_x.avif', 'logo.B.png', 'page.css']);
  expect(existsSync(join(dist, 'delning.png'))).toBe(true);
  rmSync(dist, { recursive: true });
});
