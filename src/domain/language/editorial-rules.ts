import type { CueWords } from './cue-words.ts';
import type { IdentityWord } from './identity-words.ts';
import type { Phrase } from './mannerisms.ts';

/** A phrase that is counted, and how often it may stand in all of the content. */
export interface CountedPhrase extends Phrase {
  most?: number;
}

/** `content/editorial.yaml` */
export interface EditorialRules {
  identityWords: IdentityWord[];
  countedPhrases?: CountedPhrase[];
  cueWords?: CueWords;
  /** Words by which what one does is told apart, for the report on how hard the questions are. */
  actionWords?: Record<'alarm' | 'refuse' | 'tell' | 'ask' | 'document' | 'close', readonly string[]>;
}
