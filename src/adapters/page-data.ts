import { type Guard, isRecord } from '../domain/json/guards.ts';

/**
 * The data that the page carries for its script under a name (`PageData.astro`). Undefined when it is not there or not as
 * expected, for instance because something has rewritten the page: then the page stays as the server wrote it. `within` is
 * the part of the page to look in, where there are several of the name.
 */
export function readPageData<Data>(
  name: string,
  isData: Guard<Data>,
  within: ParentNode = document,
): Data | undefined {
  const text = within.querySelector(`script[data-page-data="${name}"]`)?.textContent;
  try {
    const data: unknown = JSON.parse(text ?? 'null');
    return isData(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Texts and groups of texts, however deep; with anything else in it, `never`. */
type OnlyTexts<Texts> = {
  [Name in keyof Texts]: NonNullable<Texts[Name]> extends string
    ? Texts[Name]
    : NonNullable<Texts[Name]> extends object
      ? OnlyTexts<Texts[Name]>
      : never;
};

/**
 * Texts of the interface among the data of a page. They are trusted: the build has typed and checked every one of them
 * (`src/schemas/ui.ts`) and writes them into the page itself, so that here they must only be there. What is not a text, such as
 * a rule that a script goes by, does not compile here and has a guard of its own.
 */
export const isTexts = <Texts extends OnlyTexts<Texts>>(value: unknown): value is Texts => isRecord(value);
