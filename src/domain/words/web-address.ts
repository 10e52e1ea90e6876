/** Endings of files, which look like the end of a domain. */
const FILE = /^[^/]*\.(?:docx?|html?|jpe?g|mdx?|pdf|png|pptx?|svg|txt|xlsx?|ya?ml)$/iu;

const WITHOUT_PROTOCOL = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/**
 * An address as a browser takes it: `www.kommun.se` and `kommun.se/kontakt` get the `https://` that people leave out.
 * Undefined where the text is whole already, or no address.
 */
export function completeAddress(text: string): string | undefined {
  const address = text.trim();
  return WITHOUT_PROTOCOL.test(address) && !FILE.test(address) ? `https://${address}` : undefined;
}
