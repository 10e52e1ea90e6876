/**
 * An ASCII anchor or slug from Swedish text: `Känn igen hot` → `kann-igen-hot`. Stable when printed, copied
 * or made into a QR code. Text without any letter or digit gives an empty string.
 */
export function asciiSlug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
