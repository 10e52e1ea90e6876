import { useEffect, useRef } from 'preact/hooks';
import type { LinkProblem } from '../../domain/agenda/plan-link.ts';
import { type PlannerStrings, tellProblem } from './tell-agenda.ts';

/** A link that could only be read in part, as it was. */
export interface Damage {
  original: string;
  problems: LinkProblem[];
}

interface Props {
  damage: Damage;
  strings: PlannerStrings;
  onClose: () => void;
}

/** What of a link could not be read, and the link itself, so that nothing is lost. Takes the focus when it comes. */
export function DamagedLink({ damage, strings, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [damage]);
  return (
    <section class="card damage screen-only">
      <h2 tabIndex={-1} ref={heading}>
        {strings.damaged.title}
      </h2>
      <p>{strings.damaged.lead}</p>
      <ul>
        {damage.problems.map((problem) => (
          <li
            key={`${problem.code} ${'field' in problem ? problem.field : ''} ${'text' in problem ? problem.text : ''}`}
          >
            {tellProblem(problem, strings)}
          </li>
        ))}
      </ul>
      <p class="field">
        <label for="plan-original">{strings.damaged.original}</label>
        <textarea id="plan-original" rows={2} readOnly value={damage.original} />
      </p>
      <p>
        <button class="button quiet" type="button" onClick={onClose}>
          {strings.damaged.close}
        </button>
      </p>
    </section>
  );
}
