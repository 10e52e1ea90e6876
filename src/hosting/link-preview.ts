/** The picture that goes with a link: its file in the built site, and its size in pixels, which chat services expect so. */
export const PREVIEW = { name: 'delning.png', width: 1200, height: 630 } as const;

/**
 * The address of the picture as `og:image` tells it: with the origin when the build was told one, which the services ask for,
 * else from the root. `site` is the origin of the build, and stands for this machine unless somebody has set it.
 */
export function previewAddress(site: string, path: string): string {
  return new URL(site).hostname === 'localhost' ? path : new URL(path, site).href;
}
