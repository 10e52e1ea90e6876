import { describe, expect, it } from 'vitest';
import { readSiteOptions } from './site-options.ts';

describe('the options of the site', () => {
  it('are variables of the environment, written as arguments', () => {
    expect(
      readSiteOptions([
        ...['--organisation', 'vasteras', '--local=../tillagg', '--site', 'https://kommun.example'],
        ...['--base', '/kunskapsdag/', '--offline', 'off'],
      ]),
    ).toEqual({
      variables: {
        ORGANISATION: 'vasteras',
        LOCAL_CONTENT: '../tillagg',
        SITE: 'https://kommun.example',
        BASE: '/kunskapsdag/',
        OFFLINE: 'off',
      },
      rest: [],
    });
  });

  it('leave other arguments as they are', () => {
    expect(readSiteOptions(['--outDir', 'ute', '--organisation=kungsor', '--verbose'])).toEqual({
      variables: { ORGANISATION: 'kungsor' },
      rest: ['--outDir', 'ute', '--verbose'],
    });
  });

  it.each([[['--organisation']], [['--organisation=']], [['--organisation', '--verbose']]])(
    'are refused without a value: %j',
    (args) => {
      expect(() => readSiteOptions(args)).toThrow('--organisation needs a value');
    },
  );
});
