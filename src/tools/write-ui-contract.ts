/**
 * Writes the contract of the interface's strings from `content/ui.yaml`: `npm run fix:ui`. Run it after adding or removing a
 * string or changing its placeholders, and commit the result; ADR 23 says why.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contractOf, type UiContract } from '../schemas/ui.ts';

function print(contract: UiContract, indent: string): string {
  if (typeof contract === 'string') return `'${contract}'`;
  if (Array.isArray(contract)) return `[${print(contract[0], indent)}]`;
  const inner = `${indent}  `;
  const rows = Object.entries(contract).map(
    ([key, value]) => `${inner}${/^\w+$/.test(key) ? key : `'${key}'`}: ${print(value, inner)},\n`,
  );
  return `{\n${rows.join('')}${indent}}`;
}

const contract = print(contractOf(parse(readFileSync('content/ui.yaml', 'utf8'))), '');
writeFileSync(
  'src/schemas/ui-contract.ts',
  `// Written by \`npm run fix:ui\` from content/ui.yaml: the keys of the interface's strings, with their placeholders.\nexport const uiContract = ${contract} as const;\n`,
);
