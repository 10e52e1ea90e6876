import { Component, type ComponentChild } from 'preact';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { FieldsProps, KindForm } from '../../islands/question/kind-form.ts';
import { orderRule, type Step, stepsToMove } from './rule.ts';
import { startOrder } from './start-order.ts';

type Direction = 'up' | 'down';

/** The steps in the learner's order; before anything is moved, and after a step is new, in the start order. */
function stepsInOrder({ question, state }: FieldsProps<'order'>): Step[] {
  const order = [...new Set([...state.selected, ...startOrder(question)])];
  return order.flatMap((id) => question.steps.find((step) => step.id === id) ?? []);
}

/** Without script each step has a list of places; with it, buttons that move the step. */
class OrderFields extends Component<FieldsProps<'order'>, { moved?: string; focus?: string }> {
  /** Moving a step takes its button out of the page for a moment, and the focus with it. */
  override componentDidUpdate() {
    const { focus } = this.state;
    if (!focus) return;
    document.getElementById(focus)?.focus();
    this.setState({ focus: '' });
  }

  move(steps: Step[], index: number, direction: Direction) {
    const { question, words, onSelect } = this.props;
    const target = index + (direction === 'up' ? -1 : 1);
    const [step, other] = [steps[index], steps[target]];
    if (!step || !other) return;
    const order = steps
      .map(({ id }) => id)
      .with(target, step.id)
      .with(index, other.id);
    onSelect(order);
    this.setState({
      moved: fillMessage(words.moved, { step: step.text, n: target + 1, total: steps.length }),
      focus: buttonId(question.id, step.id, direction),
    });
  }

  override render() {
    const { question, words, score, isLive } = this.props;
    const { id } = question;
    const steps = stepsInOrder(this.props);
    const toMove = score
      ? stepsToMove(
          question.steps,
          steps.map((step) => step.id),
        )
      : [];
    const place = (step: Step) => question.steps.indexOf(step) + 1;
    return (
      <>
        <ol class="steps-to-order">
          {steps.map((step, index) => (
            <li
              class="option step"
              key={step.id}
              data-verdict={score && (toMove.includes(step.id) ? 'chosen-wrong' : 'right')}
            >
              {isLive || score ? (
                <>
                  <span class="step-text">{step.text}</span>
                  {!score && (
                    <span class="step-buttons">
                      {(['up', 'down'] as const).map((direction) => (
                        <button
                          key={direction}
                          type="button"
                          class="button quiet"
                          id={buttonId(id, step.id, direction)}
                          aria-disabled={index === (direction === 'up' ? 0 : steps.length - 1)}
                          onClick={() => this.move(steps, index, direction)}
                        >
                          {words[direction]}
                          <span class="visually-hidden">: {step.text}</span>
                        </button>
                      ))}
                    </span>
                  )}
                </>
              ) : (
                <label>
                  <span class="step-text">{step.text}</span>
                  <select name={placeField(id, step.id)}>
                    <option value="">{words.place}</option>
                    {steps.map((other, number) => (
                      <option key={other.id} value={number + 1}>
                        {number + 1}
                      </option>
                    ))}
                  </select>
                </label>
              )}
              {score && (
                <p class="option-feedback">
                  <b>
                    {toMove.includes(step.id)
                      ? fillMessage(words.toMove, { n: place(step) })
                      : fillMessage(words.inOrder, { n: place(step) })}
                  </b>{' '}
                  {step.feedback}
                </p>
              )}
            </li>
          ))}
        </ol>
        <p class="visually-hidden" role="status">
          {!score && this.state.moved}
        </p>
      </>
    );
  }
}

/** The name of the list of places that a step has without script. */
const placeField = (question: string, step: string) => `${question}-${step}`;

const buttonId = (question: string, step: string, direction: Direction) => `${question}-${step}-${direction}`;

export const orderForm: KindForm<'order'> = {
  rule: orderRule,
  tell: ({ earned, total }, words) => fillMessage(words.points, { n: earned, total }),
  Fields: (props): ComponentChild => <OrderFields {...props} />,
  /** A step without a place stays where it stood; of two with the same place, the upper comes first. */
  readSelection(question, written) {
    const placed = startOrder(question).map((id, index) => {
      const place = Number(written.get(placeField(question.id, id)));
      return { id, isPlaced: place > 0, place: place || index + 1 };
    });
    if (!placed.some(({ isPlaced }) => isPlaced)) return [];
    return placed.toSorted((one, other) => one.place - other.place).map(({ id }) => id);
  },
};
