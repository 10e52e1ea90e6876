// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { hasFields, isText } from '../domain/json/guards.ts';
import { mountIsland } from './mount-island.tsx';

interface Props {
  title: string;
}

const isProps = hasFields<Props>({ title: isText });
const Island = ({ title }: Props) => <button type="button">{title}</button>;

async function open(data: string): Promise<void> {
  document.body.innerHTML = `<div data-island="x"><button type="button">Från servern</button></div>
    <script type="application/json" data-page-data="x">${data}</script>`;
  await mountIsland('x', Island, isProps);
}

const place = () => document.querySelector('[data-island]');

describe('an island', () => {
  beforeEach(() => document.body.replaceChildren());

  it('takes over its place from the data of the page', async () => {
    await open('{"title":"Från servern"}');
    expect(place()?.textContent).toBe('Från servern');
    expect(place()?.hasAttribute('data-live')).toBe(true);
  });

  it.each(['{"title":1}', '{', 'null'])(
    'leaves the page as the server wrote it where the data is %s',
    async (data) => {
      await open(data);
      expect(place()?.textContent).toBe('Från servern');
      expect(place()?.hasAttribute('data-live')).toBe(false);
    },
  );

  it('does nothing on a page without its place', async () => {
    await mountIsland('y', Island, isProps);
    expect(document.body.innerHTML).toBe('');
  });
});
