// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { hasFields, isText } from '../domain/json/guards.ts';
import { isTexts, readPageData } from './page-data.ts';

const isLink = hasFields<{ title: string }>({ title: isText });
const script = (name: string, text: string) =>
  `<script type="application/json" data-page-data="${name}">${text}</script>`;

beforeEach(() => {
  document.body.innerHTML = `${script('link', '{"title":"A"}')}<p>${script('link', '{"title":"B"}')}</p>
    ${script('wrong', '{"title":1}')}${script('cut', '{"title":')}${script('empty', '')}`;
});

describe('the data of a page', () => {
  it('is read by its name, in the page or in a part of it', () => {
    expect(readPageData('link', isLink)).toEqual({ title: 'A' });
    expect(readPageData('link', isLink, document.querySelector('p') as Element)).toEqual({ title: 'B' });
  });

  it.each(['wrong', 'cut', 'empty', 'missing'])('is nothing where it is %s', (name) => {
    expect(readPageData(name, isLink)).toBeUndefined();
  });

  it('takes nothing but texts on trust', () => {
    isTexts<{ title: string; more: { count: { one: string; other: string } } }>({});
    // @ts-expect-error A number among the texts is something that a script goes by, and needs a guard of its own.
    isTexts<{ title: string; rules: { least: number }[] }>({});
  });

  it('has texts where there is an object', () => {
    expect([{}, [], 'x', null].map((value) => isTexts(value))).toEqual([true, false, false, false]);
  });
});
