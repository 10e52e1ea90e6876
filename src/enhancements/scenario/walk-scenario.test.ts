// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearBrowser, find, openPage, storedProgress, storeProgress } from '../fixtures/open-page.ts';

const scenario = {
  id: 'fallet',
  truth: 'signal',
  start: 'start',
  nodes: [
    {
      id: 'start',
      title: 'Samtalet',
      evidence: [{ id: 'e1', text: 'Bilen är tom.' }],
      choices: [
        { id: 'a', to: 'garden', outcome: 'good', text: 'Åk dit', feedback: 'Du ser mer.' },
        { id: 'b', to: 'slut-fel', outcome: 'miss', text: 'Låt vara', feedback: 'Ingen ser.' },
      ],
    },
    {
      id: 'garden',
      title: 'Gården',
      evidence: [{ id: 'e2', text: 'Högen växer.' }],
      choices: [
        { id: 'a', to: 'slut', outcome: 'good', text: 'Ring', feedback: 'Rätt person vet.' },
        { id: 'b', to: 'start', outcome: 'fact', text: 'Vänta', feedback: 'Det var för tidigt.' },
      ],
    },
    { id: 'slut', title: 'Bra slut', ending: { kind: 'right' } },
    { id: 'slut-fel', title: 'Dåligt slut', ending: { kind: 'wrong' } },
  ],
};

const strings = {
  choose: 'Välj {choice}',
  yourChoice: 'Ditt val',
  takenBack: 'Du tog tillbaka det',
  step: 'Steg {n}',
  notKnown: 'okänt',
  results: { right: 'Helt rätt.', partly: 'Delvis.', wrong: 'Fel.' },
  recovered: 'Rätt efter en omväg.',
};

const section = ({ id, choices = [] }: (typeof scenario.nodes)[number]) => `
  <section data-node="${id}"><h2 tabindex="-1"><span data-step-number></span></h2>
    ${choices.map((choice) => `<div data-choice="${choice.id}"><p id="${id}-${choice.id}" data-text></p><div class="act"></div></div>`).join('')}
  </section>`;

const keyNode = ({ id, choices }: (typeof scenario.nodes)[number]) =>
  choices
    ? `<section data-key-node="${id}"><p data-unvisited hidden></p>${choices.map((choice) => `<div data-key-choice="${choice.id}"><b data-mine hidden></b></div>`).join('')}</section>`
    : '';

const page = (data: unknown) => `
  <div data-scenario="fallet">
    ${scenario.nodes.map(section).join('')}
    <div data-waiting><p data-result></p><button data-back>Tillbaka</button><button data-restart>Om</button></div>
    <aside data-waiting><p data-resumed hidden></p><h2 data-known-title>Det här vet du</h2><ul data-known></ul><ol data-path></ol></aside>
    <details data-key><h2 data-compare-title="Din väg">Alla val</h2><div data-key-nodes>${scenario.nodes.map(keyNode).join('')}</div>
      <ul><li data-key-evidence="e1">Bilen</li><li data-key-evidence="e2">Högen</li></ul></details>
    <div data-onward></div>
    <script type="application/json" data-page-data="scenario">${JSON.stringify(data)}</script>
  </div>`;

const open = (data: unknown = { scenario, strings }) =>
  openPage(page(data), () => import('./walk-scenario.ts'));

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-node]:not([data-away])')].map(
    ({ dataset }) => dataset['node'],
  );
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
const choose = (node: string, choice: string) =>
  find(`[data-node="${node}"] [data-choice="${choice}"] .choose`).click();
const stored = () => storedProgress().drafts['fallet']?.selected;

beforeEach(clearBrowser);

describe('a case that is walked through', () => {
  it('says what is known under a heading only where something is', async () => {
    await open();
    expect(find('[data-known-title]').hidden).toBe(false);
    const [start, ...others] = scenario.nodes;
    const { evidence: _, ...unknown } = start as NonNullable<typeof start>;
    await open({ scenario: { ...scenario, nodes: [unknown, ...others] }, strings });
    expect(find('[data-known-title]').hidden).toBe(true);
  });

  it('begins at its start, with nothing behind it', async () => {
    await open();
    expect(shown()).toEqual(['start']);
    expect(document.querySelector('[data-waiting]')).toBeNull();
    expect(find('[data-scenario]').hasAttribute('data-live')).toBe(true);
    expect(texts('[data-step-number]')).toEqual(['Steg 1', '', '', '']);
    expect(texts('[data-known] li')).toEqual(['Bilen är tom.']);
    expect(texts('[data-path] li')).toEqual(['Samtalet']);
    expect([
      find('[data-back]').hidden,
      find('[data-restart]').hidden,
      find('[data-resumed]').hidden,
    ]).toEqual([true, true, true]);
    expect([find('[data-key]'), find('[data-onward]')].map((part) => part.hasAttribute('data-away'))).toEqual(
      [true, true],
    );
    expect(storedProgress().drafts).toEqual({});
  });

  it('has a button at each choice, which says what it chooses', async () => {
    await open();
    expect(texts('.choose')).toEqual(['Välj a', 'Välj b', 'Välj a', 'Välj b']);
    expect(find('[data-node=garden] .choose').getAttribute('aria-describedby')).toBe('garden-a');
  });

  it('goes on by a choice, tells what it led to, what is known and the way so far', async () => {
    await open();
    choose('start', 'a');
    expect(shown()).toEqual(['garden']);
    expect(texts('[data-node=garden] .consequence')).toEqual(['Ditt val: Åk ditDu ser mer.']);
    expect(texts('[data-known] li')).toEqual(['Bilen är tom.', 'Högen växer.']);
    expect(texts('[data-path] li')).toEqual(['Samtalet Åk dit', 'Gården']);
    expect(document.querySelector('[data-path] [aria-current=step]')?.textContent).toBe('Gården');
    expect(texts('[data-step-number]')[1]).toBe('Steg 2');
    expect(document.activeElement).toBe(find('[data-node=garden] h2'));
    expect(find('[data-back]').hidden).toBe(false);
    expect(stored()).toEqual(['start:a']);
  });

  it('takes no choice of a node that has been left', async () => {
    await open();
    choose('garden', 'a');
    expect(shown()).toEqual(['start']);
    expect(storedProgress().drafts).toEqual({});
  });

  it('goes back a step, to a place on the way, and to the start', async () => {
    await open();
    choose('start', 'a');
    find('[data-back]').click();
    expect(shown()).toEqual(['start']);
    expect(document.querySelector('.consequence')).toBeNull();
    expect(stored()).toEqual(['start:a', '<0']);
    expect(texts('[data-known] li')).toEqual(['Bilen är tom.']);
    choose('start', 'a');
    find('[data-path] button').click();
    expect(shown()).toEqual(['start']);
    choose('start', 'a');
    find('[data-restart]').click();
    expect(shown()).toEqual(['start']);
    expect(stored()).toEqual([]);
    expect(find('[data-restart]').hidden).toBe(true);
  });

  it('ends with a result, which is kept, and shows the way beside the best one', async () => {
    await open();
    choose('start', 'a');
    choose('garden', 'a');
    expect(shown()).toEqual(['slut']);
    expect(texts('[data-result]')).toEqual(['Helt rätt.']);
    expect(storedProgress().attempts).toMatchObject([
      { questionId: 'fallet', selected: ['start:a', 'garden:a'], result: 'right' },
    ]);
    const key = find<HTMLDetailsElement>('[data-key]');
    expect([key.open, key.hasAttribute('data-away')]).toEqual([true, false]);
    expect(texts('[data-key] h2')).toEqual(['Din väg']);
    expect(texts('[data-key-node=start] [data-mine]')).toEqual(['Ditt val', '']);
    expect(find('[data-key-node=start] [data-key-choice=a]').hasAttribute('data-taken')).toBe(true);
    expect(find('[data-key-node=start] [data-key-choice=b] [data-mine]').hidden).toBe(true);
    expect(texts('[data-key-evidence]')).toEqual(['Bilen', 'Högen']);
    expect(find('[data-onward]').hasAttribute('data-away')).toBe(false);
  });

  it('says what was never seen and what was taken back', async () => {
    await open();
    choose('start', 'b');
    expect(texts('[data-result]')).toEqual(['Fel.']);
    expect(find('[data-key-node=garden] [data-unvisited]').hidden).toBe(false);
    expect(find('[data-key-node=start] [data-unvisited]').hidden).toBe(true);
    expect(texts('[data-key-evidence]')).toEqual(['Bilen', 'Högen (okänt)']);
    find('[data-back]').click();
    expect(find<HTMLDetailsElement>('[data-key]').open).toBe(false);
    expect(texts('[data-result]')).toEqual(['']);
    choose('start', 'a');
    choose('garden', 'a');
    expect(texts('[data-key-node=start] [data-mine]')).toEqual(['Ditt val', 'Du tog tillbaka det']);
    expect(texts('[data-key-evidence]')).toEqual(['Bilen', 'Högen']);
    // The first ending counts.
    expect(storedProgress().attempts.map(({ result }) => result)).toEqual(['wrong']);
    expect(texts('[data-result]')).toEqual(['Fel.']);
  });

  it('says that a right ending came after a detour', async () => {
    await open();
    choose('start', 'a');
    choose('garden', 'b');
    choose('start', 'a');
    choose('garden', 'a');
    expect(texts('[data-result]')).toEqual(['Rätt efter en omväg.']);
    expect(storedProgress().attempts[0]?.result).toBe('partly');
  });

  it('goes on where it was, and says so until something is done', async () => {
    storeProgress({ drafts: { fallet: { selected: ['start:a'], at: 1 } } });
    await open();
    expect(shown()).toEqual(['garden']);
    expect(find('[data-resumed]').hidden).toBe(false);
    choose('garden', 'a');
    expect(find('[data-resumed]').hidden).toBe(true);
  });

  it('shows the ending that was come to before', async () => {
    storeProgress({ attempts: [{ questionId: 'fallet', selected: ['start:b'], result: 'wrong', at: 1 }] });
    await open();
    expect(shown()).toEqual(['slut-fel']);
    expect(texts('[data-result]')).toEqual(['Fel.']);
  });

  it.each<[string, unknown]>([
    ['its data is damaged', { scenario: { ...scenario, nodes: 'x' }, strings }],
    [
      'a choice leads nowhere it says',
      { scenario: { ...scenario, nodes: [{ id: 'start', title: 'x', choices: [{ id: 'a' }] }] }, strings },
    ],
    ['its words are missing', { scenario }],
  ])('stays a document where %s', async (_, data) => {
    await open(data);
    expect(shown()).toHaveLength(4);
    expect(document.querySelector('.choose')).toBeNull();
    expect(document.querySelectorAll('[data-waiting]')).toHaveLength(2);
  });
});
