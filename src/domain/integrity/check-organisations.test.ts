import { describe, expect, it } from 'vitest';
import type { Guide } from '../course/guide.ts';
import type { Organisation, OrganisationAddition } from '../course/organisation.ts';
import { checkOrganisations } from './check-organisations.ts';
import { contentOf, declare, fileOf, foundOf, listParams, listPlaces } from './fixtures/content-of.ts';

const addition = (organisation: string, value: Partial<OrganisationAddition>) =>
  fileOf<OrganisationAddition>(`content/local/${organisation}/organisation.yaml`, value, { organisation });

describe('what an organisation adds', () => {
  const declarations = [declare('organisation', 'provby'), declare('area', 'exempelby')];

  it('needs no name where the course has a profile of it', () => {
    expect(
      checkOrganisations(contentOf({ declarations, organisationAdditions: [addition('provby', {})] })),
    ).toEqual([]);
  });

  it('makes a whole profile where the course has none', () => {
    const website = 'https://provbyn.se';
    const findings = checkOrganisations(
      contentOf({
        declarations,
        organisationAdditions: [
          addition('provbyn', {}),
          addition('exempelby', { name: 'Exempelby', website }),
          addition('annan', { website }),
        ],
      }),
    );
    expect(listPlaces(findings)).toEqual([
      'I351 content/local/provbyn/organisation.yaml',
      'I351 content/local/provbyn/organisation.yaml',
      'I351 content/local/annan/organisation.yaml',
    ]);
    expect(listParams(findings)).toEqual([
      { organisation: 'provbyn', field: 'name', nearest: 'provby' },
      { organisation: 'provbyn', field: 'website', nearest: 'provby' },
      { organisation: 'annan', field: 'name', nearest: undefined },
    ]);
  });

  it('belongs to an organisation that there is', () => {
    const found = [
      foundOf('content/local/provby/guides/a.mdx', 'localGuides', { organisation: 'provby', slug: 'a' }),
      foundOf('content/local/nystad/organisation.yaml', 'organisationAdditions', { organisation: 'nystad' }),
      foundOf('content/local/nystad/a.mdx', 'localLessons', { organisation: 'nystad' }),
      foundOf('content/local/provbi/a.mdx', 'localLessons', { organisation: 'provbi' }),
      foundOf('content/local/provbi/vapen.svg', 'localLogos', { organisation: 'provbi' }),
      foundOf('content/local/exempelby/a.mdx', 'localLessons', { organisation: 'exempelby' }),
      foundOf('content/guides/a.mdx', 'guides', { slug: 'a' }),
    ];
    const guides = [fileOf<Guide>('content/guides/a.mdx', {}, { slug: 'a' })];
    const findings = checkOrganisations(contentOf({ declarations, found, guides }));
    expect(listPlaces(findings)).toEqual([
      'I352 content/local/provbi/a.mdx',
      'I352 content/local/exempelby/a.mdx',
    ]);
    expect(listParams(findings)).toEqual([
      { organisation: 'provbi', nearest: 'provby' },
      { organisation: 'exempelby', nearest: undefined },
    ]);
  });
});

describe('a text at the end of a guide', () => {
  const guides = ['fraga', 'beratta'].map((slug) =>
    fileOf<Guide>(`content/guides/${slug}.mdx`, {}, { slug }),
  );
  const found = ['fraga', 'beratt'].map((slug) =>
    foundOf(`content/local/a/${slug}.mdx`, 'localGuides', { slug }),
  );

  it('stands in a guide that there is', () => {
    const findings = checkOrganisations(
      contentOf({ guides, found: [...found, foundOf('b.mdx', 'lessons', { slug: 'b' })] }),
    );
    expect(listPlaces(findings)).toEqual(['I353 content/local/a/beratt.mdx']);
    expect(listParams(findings)).toEqual([
      { slug: 'beratt', nearest: 'beratta', guides: ['fraga', 'beratta'] },
    ]);
  });

  it('may stand in a guide that could not be read', () => {
    expect(checkOrganisations(contentOf({ guides, found, unread: new Set(['guide']) }))).toEqual([]);
    expect(checkOrganisations(contentOf({ guides, found, unread: new Set(['sign']) }))).toHaveLength(1);
  });
});

describe('a logo', () => {
  const logo = (file: string) => ({ file, alt: 'Provbys vapen' });
  const profile = (file: string) =>
    fileOf<Organisation>('content/organisations/provby.yaml', { logo: logo(file) });
  const picture = (name: string, bytes = 20 * 1024, collection = 'logos') =>
    foundOf(`content/organisations/${name}`, collection, { bytes });

  it('lies beside the profile that names it', () => {
    expect(
      checkOrganisations(contentOf({ organisations: [profile('vapen.svg')], found: [picture('vapen.svg')] })),
    ).toEqual([]);
    const without = fileOf<Organisation>('content/organisations/provby.yaml', {});
    expect(checkOrganisations(contentOf({ organisations: [without] }))).toEqual([]);
    const local = fileOf<OrganisationAddition>('content/organisations/egen.yaml', { logo: logo('egen.png') });
    expect(
      checkOrganisations(
        contentOf({
          organisationAdditions: [{ ...local, value: { ...local.value, name: 'a', website: 'b' } }],
          found: [picture('egen.png', 1, 'localLogos')],
        }),
      ),
    ).toEqual([]);
  });

  it.each([
    ['vapen.sgv', ['vapen.svg', 'annat.png'], 'vapen.svg'],
    ['helt-annat.svg', ['vapen.png'], 'vapen.png'],
    ['helt-annat.svg', ['vapen.png', 'stad.png'], undefined],
    ['vapen.svg', [], undefined],
  ])('is there, and %s is not among %s', (file, names, nearest) => {
    const found = [
      ...names.map((name) => picture(name)),
      foundOf('content/annan/vapen.sgg', 'logos'),
      picture(file, 1, 'drawings'),
    ];
    const findings = checkOrganisations(contentOf({ organisations: [profile(file)], found }));
    expect(listPlaces(findings)).toEqual(['I354 content/organisations/provby.yaml logo.file']);
    expect(listParams(findings)).toEqual([{ logo: file, folder: 'content/organisations/', nearest }]);
  });

  it('is no heavier than 20 kB', () => {
    const found = [picture('vapen.svg', 20 * 1024 + 1)];
    const findings = checkOrganisations(contentOf({ organisations: [profile('vapen.svg')], found }));
    expect(listPlaces(findings)).toEqual(['I355 content/organisations/provby.yaml logo.file']);
    expect(listParams(findings)).toEqual([{ logo: 'vapen.svg', bytes: 20_481, max: 20_480 }]);
  });
});
