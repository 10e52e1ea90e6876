import type { KindForm } from '../../islands/question/kind-form.ts';
import { OptionFields } from '../../islands/question/OptionFields.tsx';
import { singleRule } from './rule.ts';

export const singleForm: KindForm<'single'> = {
  rule: singleRule,
  explain: ({ options }, selected) => options.find(({ id }) => selected.includes(id))?.feedback,
  Fields: (props) => (
    <OptionFields {...props} type="radio" isExplained onChoose={(entry) => props.onSelect([entry])} />
  ),
};
