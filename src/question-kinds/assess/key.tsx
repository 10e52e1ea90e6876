import { verdictMistake } from '../../domain/questions/verdict-mistake.ts';
import { TRUTHS } from '../../domain/words/vocabulary.ts';
import type { KeyProps } from '../../islands/question/kind-form.ts';
import { Verdict } from '../../islands/question/OptionFields.tsx';
import { OptionKey } from '../../islands/question/OptionKey.tsx';

/** Each verdict with why, and then each action. */
export const Key = (props: KeyProps<'assess'>) => (
  <>
    <dl>
      {TRUTHS.map((given) => (
        <div key={given}>
          <dt>
            {props.words.verdicts[given]}.{' '}
            <Verdict
              part={{ right: !verdictMistake(given, props.question.truth) }}
              chosen={false}
              strings={props.strings}
            />
          </dt>
          <dd>{props.question.verdicts[given]}</dd>
        </div>
      ))}
    </dl>
    <OptionKey {...props} />
  </>
);
