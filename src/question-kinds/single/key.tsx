import type { KeyProps } from '../../islands/question/kind-form.ts';
import { OptionKey } from '../../islands/question/OptionKey.tsx';

export const Key = (props: KeyProps<'single'>) => <OptionKey {...props} />;
