import type { Ui } from '../../schemas/ui.ts';

export interface PlaceStrings {
  place: Ui['place'];
  strength: Pick<Ui['strength'], 'weak' | 'moderate' | 'strong'>;
}
