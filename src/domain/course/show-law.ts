import { findProvisions } from '../law/check-citation.ts';
import type { CitedLaw, LawRegister } from '../law/law-register.ts';
import type { Source } from './source.ts';

/** A provision as readers see it. */
export interface ShownLaw {
  source: Source;
  at: string;
  means: string;
}

/** The provisions of a sign or an answer. Throws on a law without a source or a register: content is checked before it gets here. */
export function showLaw(
  law: readonly CitedLaw[],
  registers: readonly LawRegister[],
  sources: readonly Source[],
): ShownLaw[] {
  return law.map(({ source: id, at, means }) => {
    const source = sources.find((candidate) => candidate.id === id);
    const register = registers.find(({ act }) => act === id);
    if (!source || !register) throw new Error(`The law ${id} has no source or no register`);
    const says = findProvisions(register, at).map(({ provision }) => provision?.says ?? '');
    return { source, at, means: means ?? says.join(' ') };
  });
}
