import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveArea } from '../../domain/agenda/move-area.ts';
import { fillMessage } from '../../domain/course/fill-message.ts';
import { sessionMinutes } from '../../domain/sessions/session.ts';
import type { HuedPass } from './AgendaTable.tsx';
import type { PlannerStrings } from './tell-agenda.ts';

interface Props {
  areas: readonly string[];
  passes: readonly HuedPass[];
  strings: PlannerStrings;
  onChange: (areas: string[], told: string) => void;
}

/** The chosen passes with buttons that move them. The button that was pressed keeps the focus, also at the ends. */
export function RunningOrder({ areas, passes, strings, onChange }: Props) {
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
      onChange([...areas], fillMessage(step < 0 ? strings.first : strings.last, { pass }));
      return;
    }
    pressed.current = { area, step };
    onChange(moved, fillMessage(strings.moved, { pass, n: at + 1, total: areas.length }));
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
              <span class="soft small">({fillMessage(strings.minutes, { n: sessionMinutes(pass) })})</span>
            </span>
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
          </li>
        );
      })}
    </ol>
  );
}
