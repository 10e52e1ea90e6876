/**
 * The options of the site that a command takes as arguments: `--organisation vasteras`. Each sets the environment variable
 * of the same meaning, since Windows has no `VARIABLE=value command`.
 */
const VARIABLES: Readonly<Record<string, string>> = {
  '--organisation': 'ORGANISATION',
  '--local': 'LOCAL_CONTENT',
  '--site': 'SITE',
  '--base': 'BASE',
  '--offline': 'OFFLINE',
};

export interface SiteOptions {
  /** The variables that the arguments stand for. */
  variables: Record<string, string>;
  /** The arguments that are not about the site, in their order. */
  rest: string[];
}

/** Tells the options of the site from other arguments. Throws, with what to write, where an option has no value. */
export function readSiteOptions(args: readonly string[]): SiteOptions {
  const variables: Record<string, string> = {};
  const rest: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    const [name = '', ...written] = argument.split('=');
    const variable = VARIABLES[name];
    if (variable === undefined) {
      rest.push(argument);
      continue;
    }
    if (written.length === 0) at += 1;
    const value = written.length > 0 ? written.join('=') : args[at];
    if (!value || value.startsWith('--')) throw new Error(`${name} needs a value: ${name} <value>`);
    variables[variable] = value;
  }
  return { variables, rest };
}
