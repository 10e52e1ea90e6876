import { describe, expect, it } from 'vitest';
import { unwrapDynamicImports } from './bare-dynamic-import.ts';

const IMPORT = 'import{t as e}from"./helper.js";';

describe('taking the wrapper off dynamic imports', () => {
  it('leaves the import alone, without the wrapper and without the list of files', () => {
    const code = `const __vite__mapDeps=(i,m)=>["_astro/a.js"];\n${IMPORT}on(()=>e(()=>import(\`./a.js\`),__vite__mapDeps([0,1])).catch(()=>0));`;
    expect(unwrapDynamicImports(code, 'helper.js')).toBe('on(()=>import(`./a.js`).catch(()=>0));');
  });

  it('knows the form without files', () => {
    expect(unwrapDynamicImports(`${IMPORT}e(()=>import("./a.js"),[]).then(f)`, 'helper.js')).toBe(
      'import("./a.js").then(f)',
    );
  });

  it('keeps the wrapper where a form is not known, so that the page goes on working', () => {
    const code = `const __vite__mapDeps=1;\n${IMPORT}e(()=>import("./a.js").then(x=>x.b),__vite__mapDeps([0]))`;
    expect(unwrapDynamicImports(code, 'helper.js')).toBe(code);
  });

  it('leaves other code as it is', () => {
    const code = 'import{a as e}from"./other.js";e(()=>1,[]);import("./b.js");';
    expect(unwrapDynamicImports(code, 'helper.js')).toBe(code);
  });
});
