import type { Ui } from '../schemas/ui.ts';
import { getOnly } from './files.ts';

/** Every string of the interface. */
export const getUi = (): Promise<Ui> => getOnly('ui');
