// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { clearIslands, drawn, enter, press, showIsland } from '../../islands/fixtures/show-island.ts';
import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import { BodyEditor } from './BodyEditor.tsx';
import { type Body, joinBody } from './body.ts';
import { type Editing, EditingContext } from './context.ts';

let written = '';

const NOTHING: Editing = {
  targets: {},
  props: [],
  messages: [],
  tags: [],
  today: '',
  area: '',
  isStale: () => false,
  change: () => undefined,
};

function Page({ start }: { start: Body }) {
  const [body, setBody] = useState(start);
  written = joinBody(body);
  return <BodyEditor body={body} onChange={setBody} />;
}

const boxes = () => [...document.querySelectorAll<HTMLTextAreaElement>('.prose')];

/** Types as a keyboard does, letter by letter, into whatever has the focus. */
async function type(text: string): Promise<void> {
  for (const letter of text) {
    const box = document.activeElement;
    if (!(box instanceof HTMLTextAreaElement)) throw new Error('The focus is not in a text');
    box.value += letter;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
  }
}

beforeEach(clearIslands);

describe('the text of a page', () => {
  it('keeps the focus where somebody begins to write on an empty page', async () => {
    await showIsland(<Page start={{ parts: [], after: '\n' }} />);
    boxes()[0]?.focus();
    await type('Det här.');
    expect(written.trim()).toBe('Det här.');
  });

  it('goes to what has been added', async () => {
    await showIsland(
      <Page start={{ parts: [{ type: 'text', before: '', line: 1, text: 'Först.' }], after: '\n' }} />,
    );
    const plus = [...document.querySelectorAll<HTMLButtonElement>('.insertion .picker-button')].at(-1);
    plus?.click();
    await drawn();
    await press(texts.addText, document.querySelector('.picker-panel') ?? document);
    await type('Sedan.');
    expect(written.trim()).toBe('Först.\n\nSedan.');
  });

  it('takes in a photograph with what it shows, on lines of its own after the paragraph', async () => {
    const given: string[] = [];
    const start: Body = {
      parts: [{ type: 'text', before: '', line: 1, text: 'Först.\n\nSedan.' }],
      after: '\n',
    };
    await showIsland(
      <EditingContext.Provider
        value={{
          ...NOTHING,
          addPicture: async ({ name }) => {
            given.push(name);
            return name.endsWith('.heic') ? { problem: texts.noPhoto } : { name: 'grinden.jpg' };
          },
        }}
      >
        <Page start={start} />
      </EditingContext.Provider>,
    );
    const choose = async (name: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('There is nowhere to choose a file');
      Object.defineProperty(input, 'files', { value: [new File(['…'], name)], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await drawn();
    };
    boxes()[0]?.setSelectionRange(2, 2);
    await press(texts.insertPicture);
    await choose('IMG.heic');
    await press(texts.pictureInsert);
    expect(document.querySelector('[role=alert]')?.textContent).toBe(texts.pictureNeeds);
    await enter('.picture-insert input:not([type])', 'En grind med [nytt] lås.');
    await press(texts.pictureInsert);
    expect(document.querySelector('[role=alert]')?.textContent).toBe(texts.noPhoto);
    await choose('Grinden.jpg');
    await press(texts.pictureInsert);
    expect(written).toBe('Först.\n\n![En grind med nytt lås.](grinden.jpg)\n\nSedan.\n');
    expect(given).toEqual(['IMG.heic', 'Grinden.jpg']);
    expect(document.querySelector('.picture-insert')).toBeNull();
  });
});
