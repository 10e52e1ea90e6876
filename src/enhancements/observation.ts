import { bringIntoView, moveFocus } from '../adapters/move-focus.ts';
import {
  followObservation,
  forgetObservation,
  keepObservation,
  readObservation,
  stopKeepingObservation,
  writeObservation,
} from '../adapters/observation.ts';
import { isTexts, readPageData } from '../adapters/page-data.ts';
import { isObservationKept, isUnsaved, readSeenSigns, toggleSeenSign } from '../adapters/seen-signs.ts';
import {
  hasFields,
  isFlag,
  isListOf,
  isMissingOr,
  isNumber,
  isOneOf,
  isText,
} from '../domain/json/guards.ts';
import {
  type CombinationRule,
  evaluateSigns,
  type RuleCondition,
  type SeenSign,
} from '../domain/observation/evaluate-signs.ts';
import { listSteps } from '../domain/observation/list-steps.ts';
import { STRENGTHS } from '../domain/words/vocabulary.ts';

/**
 * The page "Det här såg jag": what the ticked signs mean together, and a neutral text to copy. Places and words
 * come with the page; the signs are fetched one by one. Everything stays in the tab, unless the person keeps it.
 */
interface Sign extends SeenSign {
  title: string;
  href: string;
  innocent: string[];
  check: string[];
  actions: string[];
}

/** A network that wants a login, or a server that is half up, may answer with anything. */
const isSign = hasFields<Sign>({
  id: isText,
  title: isText,
  href: isText,
  strength: isOneOf(STRENGTHS),
  strongerWith: isListOf(hasFields({ sign: isText, because: isText })),
  innocent: isListOf(isText),
  check: isListOf(isText),
  actions: isListOf(isText),
});

interface Rule extends CombinationRule {
  title: string;
  meaning: string;
  actions: string[];
}

/** A rule decides what the page says of signs, so that nothing of it is taken on trust. */
const isRule = hasFields<Rule>({
  id: isText,
  when: hasFields<RuleCondition>({
    signs: isMissingOr(isNumber),
    strong: isMissingOr(isNumber),
    moderate: isMissingOr(isNumber),
    linked: isMissingOr(isFlag),
  }),
  title: isText,
  meaning: isText,
  actions: isListOf(isText),
});

interface Words {
  strength: Record<string, string>;
  remove: string;
  labels: Record<string, string>;
  copied: string;
  copyFailed: string;
  keep: string;
  keeping: string;
  kept: string;
  unsaved: string;
  notKept: string;
  keepFailed: string;
}

/** Nobody sees more at once. The rest are listed by their names in the address, and can be taken away. */
const MOST_FETCHED = 30;

const page = document.querySelector<HTMLElement>('[data-observation]');
const data = readPageData(
  'observation',
  hasFields<{ rules: Rule[]; words: Words }>({ rules: isListOf(isRule), words: isTexts }),
);

if (page && data) {
  const { rules, words } = data;
  const place = (name: string) => page.querySelector<HTMLElement>(`[data-place="${name}"]`);
  const form = page.querySelector('form');
  const text = page.querySelector<HTMLTextAreaElement>('textarea[readonly]');
  const status = place('status');

  const element = (tag: string, content: (Node | string)[]) => {
    const made = document.createElement(tag);
    made.append(...content);
    return made;
  };
  const anchor = ({ href, title }: Sign) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = title;
    return link;
  };
  const fill = (name: string, items: (Node | string)[][]) => {
    place(name)?.replaceChildren(...items.map((item) => element('li', item)));
    const section = place(name)?.closest('section');
    if (section) section.hidden = items.length === 0;
  };

  const signsBySlug = new Map<string, Promise<Sign | undefined>>();
  /** Each sign is fetched once; one that did not come, again at the next change. */
  const load = async (slug: string): Promise<Sign | undefined> => {
    const asked = signsBySlug.get(slug) ?? fetchSign(slug);
    signsBySlug.set(slug, asked);
    const sign = await asked;
    if (!sign) signsBySlug.delete(slug);
    return sign;
  };
  const fetchSign = async (slug: string): Promise<Sign | undefined> => {
    try {
      const response = await fetch(
        (page.dataset['address'] ?? '').replace('{slug}', encodeURIComponent(slug)),
      );
      const sign: unknown = response.ok ? await response.json() : undefined;
      return isSign(sign) ? sign : undefined;
    } catch {
      return undefined;
    }
  };

  const readFields = (): Record<string, string> =>
    Object.fromEntries([...new FormData(form ?? undefined)].map(([name, value]) => [name, `${value}`]));
  const writeText = () => {
    if (!form || !text) return;
    const fields = readFields();
    const lines = Object.entries(words.labels).map(
      ([name, label]) => `${label}: ${fields[name]?.trim() || '–'}`,
    );
    text.value = lines.join('\n');
  };

  const show = async () => {
    const seen = readSeenSigns();
    const loaded = await Promise.all(seen.slice(0, MOST_FETCHED).map(load));
    const signs = loaded.filter((sign) => sign !== undefined);
    const failed = place('failed');
    if (failed) failed.hidden = signs.length === loaded.length;
    const tooMany = place('too-many');
    if (tooMany) tooMany.hidden = loaded.length === seen.length;
    for (const name of ['none', 'some'] as const) {
      const part = place(name);
      if (part) part.hidden = seen.length > 0 !== (name === 'some');
    }

    fill(
      'signs',
      seen.map((slug, index) => {
        const sign = loaded[index];
        const remove = document.createElement('button');
        remove.type = 'button';
        remove.className = 'button quiet';
        remove.textContent = words.remove;
        remove.setAttribute('aria-label', `${words.remove}: ${sign?.title ?? slug}`);
        remove.addEventListener('click', async () => {
          toggleSeenSign(slug);
          await show();
          moveFocus(place(readSeenSigns().length > 0 ? 'heading' : 'none'));
        });
        return sign ? [anchor(sign), ` (${words.strength[sign.strength]}) `, remove] : [`${slug} `, remove];
      }),
    );

    const evaluation = evaluateSigns(signs, rules);
    const meaning = place('meaning');
    meaning?.replaceChildren(
      ...(evaluation
        ? [element('h2', [evaluation.rule.title]), element('p', [evaluation.rule.meaning])]
        : []),
    );
    const titleOf = (id: string) => signs.find((sign) => sign.id === id)?.title ?? '';
    fill(
      'links',
      (evaluation?.links ?? []).map((link) => [
        `${titleOf(link.sign)} + ${titleOf(link.with)}: ${link.because}`,
      ]),
    );
    fill(
      'actions',
      listSteps(signs, evaluation?.rule.actions ?? []).map((step) => [step]),
    );
    fill(
      'check',
      [...new Set(signs.flatMap(({ check }) => check))].map((item) => [item]),
    );
    fill(
      'innocent',
      signs.map((sign) => [
        element('b', [sign.title]),
        element(
          'ul',
          sign.innocent.map((item) => element('li', [item])),
        ),
      ]),
    );
    writeText();
  };

  const stored = readObservation();
  for (const field of form?.querySelectorAll('textarea') ?? []) field.value ||= stored[field.name] ?? '';
  void show();
  form?.addEventListener('input', () => {
    writeObservation(readFields());
    writeText();
    showKept();
  });
  form?.addEventListener('submit', (event) => event.preventDefault());

  page.querySelector('[data-copy]')?.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text?.value ?? '');
      if (status) status.textContent = words.copied;
    } catch {
      text?.select();
      if (status) status.textContent = words.copyFailed;
    }
  });
  const keepButton = page.querySelector<HTMLButtonElement>('[data-keep]');
  const showKept = (message = '') => {
    const isKept = isObservationKept();
    if (keepButton) keepButton.textContent = isKept ? words.keeping : words.keep;
    const keptStatus = place('kept');
    const told = message || (isUnsaved() ? words.unsaved : isKept ? words.kept : '');
    if (keptStatus && keptStatus.textContent !== told) keptStatus.textContent = told;
  };
  keepButton?.addEventListener('click', () => {
    if (isObservationKept()) {
      stopKeepingObservation();
      showKept(words.notKept);
    } else showKept(keepObservation() ? words.kept : words.keepFailed);
  });
  showKept();
  // Only reads: two tabs that wrote what they had heard of each other could take away what is being typed.
  followObservation(() => {
    const now = readObservation();
    for (const field of form?.querySelectorAll('textarea') ?? []) field.value = now[field.name] ?? '';
    void show();
    showKept();
  });

  const ask = page.querySelector<HTMLButtonElement>('[data-forget]');
  const question = place('question');
  const cancel = page.querySelector<HTMLButtonElement>('[data-cancel]');
  const forgotten = place('forgotten');
  const showQuestion = (isAsked: boolean) => {
    if (ask) ask.hidden = isAsked;
    if (question) question.hidden = !isAsked;
  };
  ask?.addEventListener('click', () => {
    showQuestion(true);
    bringIntoView(question);
    moveFocus(cancel);
  });
  cancel?.addEventListener('click', () => {
    showQuestion(false);
    moveFocus(ask);
  });
  page.querySelector('[data-erase]')?.addEventListener('click', async () => {
    forgetObservation();
    showKept();
    form?.reset();
    for (const field of form?.querySelectorAll('textarea') ?? []) field.value = '';
    await show();
    showQuestion(false);
    if (forgotten) forgotten.hidden = false;
    moveFocus(forgotten);
  });
  page.removeAttribute('data-waiting');
}
