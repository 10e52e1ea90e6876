// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearBrowser, find, openPage, storedProgress, storeProgress, textOf } from './fixtures/open-page.ts';

const PAGE = `
  <div data-role="tandlakare" data-waiting>
    <button data-choose="Gör till min" data-unchoose="Ta bort"></button>
    <p data-chosen="Det här är din roll."></p>
  </div>`;

const open = () => openPage(PAGE, () => import('./choose-role.ts'));

beforeEach(clearBrowser);

describe('the button that keeps a role', () => {
  it('offers to keep the role that nobody has chosen', async () => {
    await open();
    expect(find('[data-role]').hasAttribute('data-waiting')).toBe(false);
    expect(textOf('button')).toBe('Gör till min');
    expect(textOf('[data-chosen]')).toBe('');
  });

  it('keeps the role, and lets it go at the next press', async () => {
    await open();
    find('button').click();
    expect(storedProgress().choices.role?.id).toBe('tandlakare');
    expect(textOf('button')).toBe('Ta bort');
    expect(textOf('[data-chosen]')).toBe('Det här är din roll.');
    find('button').click();
    expect(storedProgress().choices.role).not.toHaveProperty('id');
    expect(textOf('button')).toBe('Gör till min');
    expect(textOf('[data-chosen]')).toBe('');
  });

  it('knows the role that was chosen at an earlier visit, and no other', async () => {
    storeProgress({ choices: { role: { id: 'tandlakare', at: 1 } } });
    await open();
    expect(textOf('button')).toBe('Ta bort');
    storeProgress({ choices: { role: { id: 'rektor', at: 1 } } });
    await open();
    expect(textOf('button')).toBe('Gör till min');
  });

  it('is not missed on a page without it', async () => {
    await openPage('<p></p>', () => import('./choose-role.ts'));
    expect(document.body.innerHTML).toBe('<p></p>');
  });
});
