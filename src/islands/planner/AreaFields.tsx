import { addArea } from '../../domain/agenda/add-area.ts';
import type { Plan } from '../../domain/agenda/plan.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { HuedPass } from './AgendaTable.tsx';
import type { PlannerStrings } from './tell-agenda.ts';

/** An administration and the areas whose passes suit it. */
export interface AdministrationAreas {
  id: string;
  name: string;
  areas: string[];
}

interface Props {
  passes: readonly HuedPass[];
  administrations: readonly AdministrationAreas[];
  plan: Plan;
  strings: PlannerStrings;
  /** `told` is said to a screen reader. */
  onChange: (plan: Plan, told?: string) => void;
}

/** Who takes part, which gives the passes; and the passes themselves, to add to and take from. */
export function AreaFields({ passes, administrations, plan, strings, onChange }: Props) {
  const course = passes.map(({ area }) => area);
  const marked = plan.administrations ?? [];
  const mark = (chosen: string[]) => {
    const { administrations: _, ...rest } = plan;
    if (chosen.length === 0) {
      onChange(rest);
      return;
    }
    const wanted = administrations.filter(({ id }) => chosen.includes(id)).flatMap(({ areas }) => areas);
    const areas = course.filter((area) => wanted.includes(area));
    onChange(
      { ...plan, administrations: chosen, areas },
      fillMessage(strings.administrationsUsed, { n: areas.length }),
    );
  };
  return (
    <>
      <fieldset>
        <legend>{strings.administrations}</legend>
        <p class="small">{strings.administrationsLead}</p>
        {administrations.map(({ id, name }) => (
          <label class="choice" key={id}>
            <input
              type="checkbox"
              checked={marked.includes(id)}
              onChange={({ currentTarget }) =>
                mark(
                  administrations
                    .map((one) => one.id)
                    .filter((one) => (one === id ? currentTarget.checked : marked.includes(one))),
                )
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{strings.areas}</legend>
        {passes.map(({ area, title }) => (
          <label class="choice" key={area}>
            <input
              type="checkbox"
              checked={plan.areas.includes(area)}
              onChange={({ currentTarget }) =>
                onChange({
                  ...plan,
                  areas: currentTarget.checked
                    ? addArea(plan.areas, area, course)
                    : plan.areas.filter((other) => other !== area),
                })
              }
            />
            {title}
          </label>
        ))}
      </fieldset>
    </>
  );
}
