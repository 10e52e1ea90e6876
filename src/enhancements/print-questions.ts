import styles from './print-questions.css?url';

/**
 * Questions on paper: what a list holds is written out beside it, and the keys come together after the last question, so that
 * the sheet can be handed out without its end. A question that stays on the screen has no key on paper. On the screen nothing
 * changes. The keys are remembered from how the server wrote them, since a question that its script takes over has none.
 */
const place = document.querySelector<HTMLElement>('[data-paper-key]');
const written = new Map<string, HTMLElement>();
const listPrinted = () =>
  [...document.querySelectorAll<HTMLElement>('form.question')].filter(
    (form) => !form.closest('.screen-only'),
  );
for (const question of listPrinted()) {
  const key = question.querySelector<HTMLElement>(':scope > .question-key');
  if (key) written.set(idOf(question), key);
}

if (place && written.size > 0) {
  // A style sheet that is imported by itself would come with every page that has a question.
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    media: 'print',
    href: styles,
  });
  document.head.append(link);
  let added: Element[] = [];
  const takeAway = () => {
    for (const element of added) element.remove();
    added = [];
  };
  window.addEventListener('beforeprint', () => {
    takeAway();
    const questions = listPrinted();
    added = [...questions.flatMap((question) => writeChoices(question, place.dataset['paperChoices'] ?? ''))];
    const key = document.createElement('section');
    key.className = 'paper-key wrap';
    const title = document.createElement('h2');
    title.textContent = place.dataset['paperKey'] ?? '';
    const list = document.createElement('ol');
    list.append(...questions.map((question) => writeKey(written.get(idOf(question)))));
    key.append(title, list);
    document.querySelector('main')?.append(key);
    added.push(key);
  });
  window.addEventListener('afterprint', takeAway);
}

function idOf(question: HTMLElement | null): string {
  return question?.dataset['question'] ?? '';
}

function writeKey(key: HTMLElement | undefined): HTMLElement {
  const item = document.createElement('li');
  for (const part of key?.children ?? []) if (part.tagName !== 'SUMMARY') item.append(part.cloneNode(true));
  return item;
}

/**
 * A line to write on in the place of each list, and what can be chosen after it; lists that follow each other and hold the
 * same say it once. Numbers are not said: whoever sets an order writes them.
 */
function writeChoices(question: HTMLElement, template: string): HTMLElement[] {
  let told = '';
  const lists = [...question.querySelectorAll('select')];
  return lists.map((list) => {
    const choices = [...list.options].filter(({ value }) => value !== '').map(({ text }) => text.trim());
    const text = choices.join(' · ');
    const line = document.createElement('span');
    line.className = 'paper-choice';
    const isSaid = text === told || choices.every((choice) => /^\d+$/u.test(choice));
    line.textContent = isSaid ? '' : template.replace('{choices}', () => text);
    told = text;
    list.after(line);
    return line;
  });
}
