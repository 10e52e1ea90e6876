/** Astro would otherwise put its development server into the background when a program starts it. */
export const ASTRO_ENVIRONMENT = { ASTRO_DEV_BACKGROUND: '0' };
