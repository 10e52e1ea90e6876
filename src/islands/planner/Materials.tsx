import { countMaterials } from '../../domain/agenda/count-materials.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { PlannerStrings } from './tell-agenda.ts';

interface Props {
  groupSize: number;
  strings: PlannerStrings;
}

/** How many answer cards to print, and how the group is divided into pairs. */
export function Materials({ groupSize, strings }: Props) {
  const materials = countMaterials(groupSize);
  return (
    <section>
      <h2>{strings.materials}</h2>
      <ul>
        <li>{fillMessage(strings.cards, { n: materials.cardSets })}</li>
        <li>
          {fillMessage(materials.hasGroupOfThree ? strings.pairsOdd : strings.pairs, {
            n: materials.pairs,
          })}
        </li>
      </ul>
    </section>
  );
}
