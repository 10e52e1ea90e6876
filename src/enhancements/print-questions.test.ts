// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

const list = (choices: string[]) =>
  `<select><option value="">Välj</option>${choices.map((choice) => `<option value="${choice}">${choice}</option>`).join('')}</select>`;
const question = (id: string, fields: string, key: string) =>
  `<form class="question" data-question="${id}">${fields}<details class="question-key"><summary>Visa facit</summary><p>${key}</p></details></form>`;

const keys = () => [...document.querySelectorAll('.paper-key li')].map((item) => item.textContent);
const choices = () => [...document.querySelectorAll('.paper-choice')].map((line) => line.textContent);
const print = () => window.dispatchEvent(new Event('beforeprint'));
const finish = () => window.dispatchEvent(new Event('afterprint'));

beforeAll(async () => {
  document.body.innerHTML = `<main><div data-paper-key="Facit" data-paper-choices="Välj: {choices}">
    ${question('a', list(['jord', 'berg']), 'Rätt är jord.')}
    ${question('b', list(['1', '2']) + list(['1', '2']), 'Först ett.')}
    ${question('e', list(['1 maj', '2 maj']), 'Den första.')}
    ${question('c', list(['ja', 'nej']) + list(['ja', 'nej']), 'Nej.')}
    <section class="screen-only">${question('d', '', 'Bara på skärmen.')}</section></div></main>`;
  await import('./print-questions.ts');
});

afterEach(finish);

describe('questions on paper', () => {
  it('have their keys together at the end, in order, without the words of a button', () => {
    print();
    expect(document.querySelector('.paper-key h2')?.textContent).toBe('Facit');
    expect(keys()).toEqual(['Rätt är jord.', 'Först ett.', 'Den första.', 'Nej.']);
    expect(document.querySelector('main')?.lastElementChild?.className).toContain('paper-key');
  });

  it('have no key of a question that stays on the screen', () => {
    print();
    expect(keys()).not.toContain('Bara på skärmen.');
  });

  it('keep the key of a question that its script has taken over', () => {
    document.querySelector('[data-question="b"] .question-key')?.remove();
    print();
    expect(keys()[1]).toBe('Först ett.');
  });

  it('say what a list holds, once for lists that hold the same, and never numbers', () => {
    print();
    expect(choices()).toEqual(['Välj: jord · berg', '', '', 'Välj: 1 maj · 2 maj', 'Välj: ja · nej', '']);
  });

  it('leave the page as it was', () => {
    const before = document.body.innerHTML;
    print();
    print();
    expect(document.querySelectorAll('.paper-key')).toHaveLength(1);
    finish();
    expect(document.body.innerHTML).toBe(before);
  });
});
