import { describe, expect, it } from 'vitest';
import { packageOf } from './bundled-packages.ts';

describe('packageOf', () => {
  it('tells the package of a module', () => {
    expect(packageOf('/site/node_modules/preact/dist/preact.module.js')).toBe('preact');
  });

  it('keeps the scope of a package', () => {
    expect(packageOf('/site/node_modules/@scope/name/index.js')).toBe('@scope/name');
    expect(packageOf('C:\\site\\node_modules\\@scope\\name\\index.js')).toBe('@scope/name');
  });

  it('tells the innermost of nested packages', () => {
    expect(packageOf('/site/node_modules/outer/node_modules/inner/index.js')).toBe('inner');
  });

  it('finds none in own code', () => {
    expect(packageOf('/site/src/domain/course/course.ts')).toBeUndefined();
  });
});
