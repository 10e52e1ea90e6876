/**
 * Attributes of a field for what may be sensitive. A browser that checks spelling, completes or rewrites may do so with a
 * service of its maker, which then gets what is typed; the page says that nothing leaves the browser. Made anew for each field,
 * since Astro writes into what is spread on an element.
 */
export const privateText = () =>
  ({
    autocomplete: 'off',
    autocorrect: 'off',
    spellcheck: false,
    writingsuggestions: 'false',
  }) as const;
