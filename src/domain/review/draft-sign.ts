import type { Sign } from '../course/sign.ts';
import { type Draft, draft, draftEach, draftLaw } from './draft.ts';

/** A sign but for its body. */
export function draftSign(sign: Sign): Draft[] {
  return [
    draft('lead', ['summary'], sign.summary),
    ...draftEach('observation', ['observations'], sign.observations),
    ...draftEach('innocent', ['innocent'], sign.innocent),
    ...sign.strongerWith.map(({ sign: other, because }, index) => ({
      ...draft('stronger-with', ['strongerWith', index, 'because'], because),
      placed: other,
    })),
    ...draftEach('check', ['check'], sign.check),
    ...draftEach('action', ['actions'], sign.actions),
    draft('tell', ['tell'], sign.tell),
    ...draftLaw(sign.law, ['law']),
  ];
}
