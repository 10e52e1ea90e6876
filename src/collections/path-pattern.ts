/**
 * Where files of a collection lie, as one text: `areas/{NN-area}/lessons/{NN-slug}.mdx`. A part in braces is a name of
 * small letters, digits and hyphens; with `NN-` it begins with the two digits that give its order, and with `plain-` it does
 * not. `{svg|png}` is one of the two.
 */
export interface PathPattern {
  /** Tells the path of a file in the collection from others. */
  regExp: RegExp;
  /** For a loader that lists files. */
  glob: string;
  /** Names of folders that are always the same. */
  folders: readonly string[];
  /** Name of the file, where it is always the same. */
  fileName: string | undefined;
}

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Takes a pattern such as `areas/{NN-area}/lessons/{NN-slug}.mdx` apart: what finds its files, and what tells whether a path is one. */
export function readPathPattern(pattern: string): PathPattern {
  // Every other part was in braces.
  const parts = pattern.split(/\{([^}]+)\}/u);
  const write = (fixed: (text: string) => string, variable: (name: string) => string) =>
    parts.map((part, index) => (index % 2 === 0 ? fixed(part) : variable(part))).join('');
  const steps = pattern.split('/');
  const isFixed = (step: string) => !step.includes('{');
  const last = steps.at(-1) ?? '';
  return {
    regExp: new RegExp(`^${write((text) => text.replaceAll('.', '\\.'), toGroup)}$`, 'u'),
    glob: write((text) => text, toGlob),
    folders: steps.slice(0, -1).filter(isFixed),
    fileName: isFixed(last) ? last : undefined,
  };
}

function toGroup(name: string): string {
  if (name.includes('|')) return `(?:${name})`;
  if (name === 'NN-area') return String.raw`(?<areaOrder>\d\d)-(?<area>${NAME})`;
  if (name.startsWith('plain-')) return String.raw`(?!\d\d-)(?<${name.slice(6)}>${NAME})`;
  if (name.startsWith('NN-')) return String.raw`(?<order>\d\d)-(?<${name.slice(3)}>${NAME})`;
  return `(?<${name}>${NAME})`;
}

function toGlob(name: string): string {
  if (name.includes('|')) return `{${name.replaceAll('|', ',')}}`;
  if (name.startsWith('plain-')) return '!([0-9][0-9]-*)';
  return name.startsWith('NN-') ? '[0-9][0-9]-*' : '*';
}
