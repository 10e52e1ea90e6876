import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import type { Field } from './form.ts';

interface Props {
  text: string;
  field: Extract<Field, { type: 'text' }>;
  id?: string;
}

/** So much of what fits, and more, is near its end. */
const NEAR = 0.75;

/** How long a text is and may be, and what to do where it is too long or too short. */
export function LengthOf({ text, field: { min = 0, max }, id }: Props) {
  const { length } = text.trim();
  if (max === undefined) return null;
  return (
    <span class={`count ${length > max ? 'over' : ''}`} id={id}>
      {texts.lengthOf(length, min, max)}
    </span>
  );
}

/** Whether a text is near what fits, or shorter than it has to be: there its length is told in a row of a list, too. */
export function isNearLimit(text: string, { min = 0, max }: Props['field']): boolean {
  const { length } = text.trim();
  return (max !== undefined && length > max * NEAR) || (length > 0 && length < min);
}
