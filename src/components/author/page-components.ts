import AccessibilityStatement from './AccessibilityStatement.astro';
import { authorComponents } from './index.ts';
import StoredProgress from './StoredProgress.astro';

/** The vocabulary of `content/pages/`: what only they may use has styles that no lesson should load. */
export const pageComponents = { ...authorComponents, AccessibilityStatement, StoredProgress };
