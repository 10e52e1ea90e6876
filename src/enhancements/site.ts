/** What every page runs: one small file, since each more costs a hundred bytes on every page. */
import './search-field.ts';
import './offline.ts';
