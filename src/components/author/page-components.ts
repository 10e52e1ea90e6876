import AccessibilityStatement from './AccessibilityStatement.astro';
import { authorComponents } from './index.ts';
import OfflineCopy from './OfflineCopy.astro';
import StoredProgress from './StoredProgress.astro';

/** The vocabulary of pages of running text: what other files may use, and what stands on one page only. */
export const pageComponents = { ...authorComponents, AccessibilityStatement, OfflineCopy, StoredProgress };
