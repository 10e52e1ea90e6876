import AccessibilityStatement from './AccessibilityStatement.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import OfflineCopy from './OfflineCopy.astro';
import Publisher from './Publisher.astro';
import Source from './Source.astro';
import StoredProgress from './StoredProgress.astro';
import Table from './Table.astro';

/** The vocabulary of pages of running text, without what only lessons need and its styles. */
export const pageComponents = {
  AccessibilityStatement,
  OfflineCopy,
  Publisher,
  Source,
  StoredProgress,
  a: Link,
  h2: Heading2,
  h3: Heading3,
  table: Table,
};
