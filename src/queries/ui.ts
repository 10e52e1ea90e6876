import { getEntry } from 'astro:content';
import type { Ui } from '../schemas/ui.ts';

/** Every string of the interface. */
export async function getUi(): Promise<Ui> {
  const entry = await getEntry('ui', 'ui');
  if (!entry) throw new Error('content/ui.yaml is missing');
  return entry.data;
}
