/** What a page with progress shows to somebody who has some: small enough to be one file, which the browser keeps. */
import './storage-notice.ts';
import './show-progress.ts';
