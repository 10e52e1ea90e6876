// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { clearIslands, drawn, press, showIsland } from '../../islands/fixtures/show-island.ts';
import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import { BodyEditor } from './BodyEditor.tsx';
import { type Body, joinBody } from './body.ts';

let written = '';

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
});
