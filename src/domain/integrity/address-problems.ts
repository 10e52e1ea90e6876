import type { AddressProblem } from '../words/finding.ts';

/** Services that rewrite the links of an e-mail, and addresses that only pass on. */
const REWRITTEN =
  /^https?:\/\/(?:[^/]*\.)?(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|translate\.goog|l\.facebook\.com|google\.[a-z]+\/url)(?:[/?#]|$)/iu;
/** Parameters that tell where a reader came from. */
const TRACKING = /(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id)=[^&#]*/giu;
const PLACEHOLDER =
  /^https?:\/\/(?:(?:www\.)?example\.(?:com|org|net)|(?:www\.)?exempel\.se|localhost|127\.0\.0\.1)(?:[:/?#]|$)/iu;
const MAIL = /^[^\s@:/]+@[^\s@/]+\.[a-z]{2,}$/iu;

/** An address that leads no reader to where the author was, with what to write where it can be told. Pure. */
export function findAddressProblem(
  address: string,
): { what: AddressProblem; corrected: string | undefined } | undefined {
  if (/^(?:file:|[a-z]:[\\/]|\\)/iu.test(address)) return { what: 'computer', corrected: undefined };
  if (MAIL.test(address)) return { what: 'mail', corrected: `mailto:${address}` };
  if (/^mailto:/iu.test(address))
    return MAIL.test(address.slice('mailto:'.length).replace(/\?.*$/u, ''))
      ? undefined
      : { what: 'mail', corrected: undefined };
  if (/^www\./iu.test(address)) return { what: 'bare', corrected: `https://${address}` };
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address) && !/^(?:https?|tel):/iu.test(address))
    return { what: 'scheme', corrected: undefined };
  if (REWRITTEN.test(address)) return { what: 'rewritten', corrected: readWrapped(address) };
  if (PLACEHOLDER.test(address)) return { what: 'placeholder', corrected: undefined };
  if (/^https?:/iu.test(address) && TRACKING.test(address.replace(/^[^?]*/u, ''))) {
    const corrected = address.replaceAll(TRACKING, '').replaceAll(/&{2,}/gu, '&');
    return { what: 'tracked', corrected: corrected.replace(/\?&/u, '?').replace(/[?&](?=#|$)/u, '') };
  }
  return undefined;
}

/** The address inside of another. */
function readWrapped(address: string): string | undefined {
  const wrapped = /[?&](?:url|u|q)=([^&#]+)/iu.exec(address)?.[1];
  try {
    const inner = wrapped && decodeURIComponent(wrapped);
    return inner?.startsWith('https://') ? inner : undefined;
  } catch {
    return undefined;
  }
}
