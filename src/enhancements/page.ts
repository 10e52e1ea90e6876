/** What every page with progress runs: small enough to be one file, which the browser keeps from page to page. */
import './storage-notice.ts';
import './show-progress.ts';
import './track-lesson.ts';
import './keep-plan.ts';
