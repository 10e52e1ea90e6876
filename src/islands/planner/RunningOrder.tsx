import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveArea } from '../../domain/agenda/move-area.ts';
import { choiceOf, shapePass } from '../../domain/agenda/pass-choice.ts';
import type { Plan } from '../../domain/agenda/plan.ts';
import { sessionMinutes } from '../../domain/sessions/session.ts';
import { countMessage } from '../../domain/words/count-message.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { HuedPass } from './AgendaTable.tsx';
import { PassFields } from './PassFields.tsx';
import type { PlannerStrings } from './tell-agenda.ts';

interface Props {
  plan: Plan;
  passes: readonly HuedPass[];
  strings: PlannerStrings;
  onChange: (plan: Plan, told: string) => void;
}

/**
 * The chosen passes with buttons that move them, and how each is held. The button that was pressed keeps the focus, also at the
 * ends.
 */
export function RunningOrder({ plan, passes, strings, onChange }: Props) {
  const { areas } = plan;
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ area: string; step: number } | undefined>();

  // A row that moves in the page loses its focus.
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const { area, step } = pressed.current;
    list.current?.querySelector<HTMLElement>(`[data-move="${area} ${step}"]`)?.focus();
    pressed.current = undefined;
  }, [areas]);

  const move = (area: string, step: -1 | 1, pass: string) => {
    const moved = moveArea(areas, area, step);
    const at = moved.indexOf(area);
    if (at === areas.indexOf(area)) {
      onChange(plan, fillMessage(step < 0 ? strings.first : strings.last, { pass }));
      return;
    }
    pressed.current = { area, step };
    onChange({ ...plan, areas: moved }, fillMessage(strings.moved, { pass, n: at + 1, total: areas.length }));
  };

  const steps = [
    { step: -1, text: strings.up, label: strings.moveUp },
    { step: 1, text: strings.down, label: strings.moveDown },
  ] as const;
  return (
    <ol class="plain order" ref={list}>
      {areas.map((area, index) => {
        const pass = passes.find((one) => one.area === area);
        if (!pass) return null;
        return (
          <li key={area} data-hue={pass.hue}>
            <span>
              {index + 1}. {pass.title}{' '}
              <span class="soft small">
                ({countMessage(strings.minutes, sessionMinutes(shapePass(pass, choiceOf(plan, area))))})
              </span>
            </span>
            {areas.length > 1 && (
              <span class="row">
                {steps.map(({ step, text, label }) => (
                  <button
                    key={step}
                    class="button quiet"
                    type="button"
                    data-move={`${area} ${step}`}
                    aria-label={fillMessage(label, { pass: pass.title })}
                    aria-disabled={index + step < 0 || index + step >= areas.length}
                    onClick={() => move(area, step, pass.title)}
                  >
                    {text}
                  </button>
                ))}
              </span>
            )}
            <PassFields pass={pass} plan={plan} strings={strings} onChange={onChange} />
          </li>
        );
      })}
    </ol>
  );
}
