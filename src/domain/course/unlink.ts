/** What stands in a tag after its name: attributes in double quotes, as Astro writes them, may hold `<` and `>`. */
const WITHIN_TAG = `(?:[^<>"]|"[^"]*")*?`;

/** Links hold no links, so the next end is theirs. */
const LINK = new RegExp(
  String.raw`<a(?<before>(?:\s${WITHIN_TAG})?)\shref="(?<address>[^"]*)"(?<after>${WITHIN_TAG})>(?<content>.*?)</a>`,
  'gsu',
);

/**
 * A finished page with the links that lead nowhere turned into their text; everything else keeps its bytes, which no parser at hand
 * would leave as they are. `leadsNowhere` is given the address as it is written.
 */
export const unlink = (html: string, leadsNowhere: (address: string) => boolean): string =>
  html.replace(LINK, (link, before: string, address: string, after: string, content: string) =>
    leadsNowhere(address) ? `<span${before}${after}>${content}</span>` : link,
  );
