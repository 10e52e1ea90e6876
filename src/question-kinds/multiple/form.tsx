import type { KindForm } from '../../islands/question/kind-form.ts';
import { OptionFields, toggle } from '../../islands/question/OptionFields.tsx';
import { multipleRule } from './rule.ts';

export const multipleForm: KindForm<'multiple'> = {
  rule: multipleRule,
  Fields: (props) => (
    <OptionFields
      {...props}
      type="checkbox"
      onChoose={(entry) => props.onSelect(toggle(props.state.selected, entry))}
    />
  ),
};
