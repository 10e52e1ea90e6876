import type { Agenda } from '../../domain/agenda/agenda.ts';
import { countMaterials } from '../../domain/agenda/count-materials.ts';
import type { PassWithDossiers } from '../../domain/agenda/pass.ts';
import type { Plan } from '../../domain/agenda/plan.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { listCopies, listDossiers } from './list-copies.ts';
import type { PlannerStrings } from './tell-agenda.ts';

interface Props {
  plan: Plan;
  agenda: Agenda;
  passes: readonly PassWithDossiers[];
  facts: { group: string; place: string };
  strings: PlannerStrings;
}

/** How the group is divided into pairs, and which papers there are to print, with their number. */
export function Materials({ plan, agenda, passes, facts, strings }: Props) {
  const { pairs, hasGroupOfThree } = countMaterials(plan.groupSize);
  const dossiers = listDossiers(agenda, passes);
  return (
    <section>
      <h2>{strings.materials}</h2>
      <p>{fillMessage(hasGroupOfThree ? strings.pairsOdd : strings.pairs, { n: pairs })}</p>
      {/* On paper it stands in the checklist, and the programme has its sheet for itself. */}
      <ul class="screen-only">
        {listCopies({ plan, agenda, passes, dossiers, ...facts, strings }).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
