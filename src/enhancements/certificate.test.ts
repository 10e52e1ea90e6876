// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CertifiedText, checkCode } from '../domain/certificate/check-code.ts';
import { clearBrowser, find, openPage, storeProgress, textOf, type } from './fixtures/open-page.ts';

const FIELDS = [
  'name',
  'scope',
  'from',
  'to',
  'lessons',
  'skipped',
  'minutes',
  'questions',
  'version',
  'code',
];

const PAGE = `
  <section data-missing hidden>
    <ul data-template="{area}: {lessons} lektioner, {questions} frågor." data-check="Gör kollen" data-path="/omraden/*/kunskapskoll/"></ul>
  </section>
  <form data-certificate-form hidden>
    <select>
      <option value="">Hela utbildningen</option>
      <option value="miljobrott" data-area="miljo" data-lessons="m1:5:q1 m2:7" data-questions="q2">Miljöbrott</option>
      <option value="folkhalsa" data-area="halsa" data-lessons="h1:9" data-questions="q3">Folkhälsa</option>
    </select>
    <input>
  </form>
  <p data-actions></p>
  <div data-paper data-of="{n} av {total}" data-version="v1" data-lessons-skipped="(varav {n})" data-unknown-day="okänd">
    ${FIELDS.map((name) => `<b data-field="${name}"></b>`).join('')}
  </div>`;

const paper = () => Object.fromEntries(FIELDS.map((name) => [name, textOf(`[data-field="${name}"]`)]));
const passed = (area: string) => ({
  questionId: `${area}:check`,
  selected: ['q2'],
  result: 'right' as const,
  at: 1,
});
const day = (text: string) => new Date(`${text}T12:00`).getTime();

async function open(search = ''): Promise<void> {
  history.replaceState(null, '', `/${search}`);
  await openPage(PAGE, () => import('./certificate.ts'));
}

beforeEach(() => {
  clearBrowser();
  vi.spyOn(Date, 'now').mockReturnValue(day('2026-11-30'));
  storeProgress({
    lessons: { m1: { openedAt: day('2026-11-01'), doneAt: day('2026-11-02') } },
    attempts: [
      passed('miljo'),
      passed('halsa'),
      { questionId: 'q2', selected: ['a'], result: 'right', at: day('2026-11-03') },
      { questionId: 'q3', selected: ['a'], result: 'wrong', at: day('2026-11-04') },
    ],
  });
});

describe('a certificate', () => {
  it('states what was done of the whole course', async () => {
    await open();
    expect(find('form').hidden).toBe(false);
    expect(find('[data-paper]').hidden).toBe(false);
    expect(find('[data-missing]').hidden).toBe(true);
    expect(paper()).toMatchObject({
      name: '',
      scope: 'Hela utbildningen',
      to: '2026-11-04',
      lessons: '1 av 3',
      skipped: '',
      minutes: '5',
      questions: '1 av 3',
      version: 'v1',
    });
  });

  it('is about the area that the address chooses, and about none that is not there', async () => {
    await open('?omrade=miljobrott');
    expect(paper()).toMatchObject({
      scope: 'Miljöbrott',
      lessons: '1 av 2',
      questions: '1 av 2',
      to: '2026-11-03',
    });
    await open('?omrade=annat');
    expect(paper()).toMatchObject({ scope: 'Hela utbildningen' });
  });

  it('follows the name and the area that are chosen, and its code is that of what it says', async () => {
    await open();
    type('input', ' Ada Ek ');
    type('select', 'miljobrott');
    const { code, ...text } = paper();
    expect(text).toMatchObject({ name: 'Ada Ek', scope: 'Miljöbrott' });
    expect(code).toBe(checkCode(text as unknown as CertifiedText));
  });

  it('says which lessons were skipped by answering every question in them', async () => {
    storeProgress({
      attempts: [
        passed('miljo'),
        { questionId: 'q1', selected: ['a'], result: 'right', at: day('2026-11-03') },
      ],
    });
    await open('?omrade=miljobrott');
    expect(paper()).toMatchObject({ lessons: '1 av 2', skipped: '(varav 1)', minutes: '0' });
  });

  it('covers the line on skipped lessons by its code', async () => {
    storeProgress({
      attempts: [
        passed('miljo'),
        { questionId: 'q1', selected: ['a'], result: 'right', at: day('2026-11-03') },
      ],
    });
    await open('?omrade=miljobrott');
    const { code, ...text } = paper();
    expect(code).toBe(checkCode(text as unknown as CertifiedText));
    expect(code).not.toBe(checkCode({ ...text, skipped: '' } as unknown as CertifiedText));
  });

  it('says that the day is not known where the clock was wrong', async () => {
    storeProgress({
      attempts: [passed('miljo'), { questionId: 'q1', selected: ['a'], result: 'right', at: 9 }],
    });
    await open('?omrade=miljobrott');
    expect(paper()).toMatchObject({ from: 'okänd', to: 'okänd', questions: '1 av 2' });
  });

  it('is not there before the goal is reached, and the page says what is missing and where the check is', async () => {
    storeProgress({ attempts: [passed('halsa')] });
    await open();
    expect(find('[data-paper]').hidden).toBe(true);
    expect(find('[data-actions]').hidden).toBe(true);
    expect(find('[data-missing]').hidden).toBe(false);
    expect(textOf('[data-missing] ul')).toBe('Miljöbrott: 2 lektioner, 1 frågor. Gör kollen');
    expect(find('[data-missing] a').getAttribute('href')).toBe('/omraden/miljobrott/kunskapskoll/');
    expect(find('form').hidden).toBe(false);
    expect(Object.values(paper()).join(''), 'nothing is written on a paper that nobody is given').toBe('');
    type('select', 'folkhalsa');
    expect(find('[data-paper]').hidden).toBe(false);
    expect(find('[data-missing]').hidden).toBe(true);
  });

  it('is reached by reading, when four of five questions in the lessons are right', async () => {
    storeProgress({
      lessons: { m1: { openedAt: 1, doneAt: 2 }, m2: { openedAt: 1, doneAt: 2 } },
      attempts: [{ questionId: 'q1', selected: ['a'], result: 'right', at: 3 }],
    });
    await open('?omrade=miljobrott');
    expect(find('[data-paper]').hidden).toBe(false);
    expect(paper()).toMatchObject({ lessons: '2 av 2', minutes: '12', questions: '1 av 2' });
  });

  it('sets a name in one family, and says so where it cannot', async () => {
    await open();
    type('input', 'Łukasz Wiśniewski');
    expect(find('[data-paper]').hasAttribute('data-other-letters')).toBe(false);
    type('input', 'Иван Петров');
    expect(find('[data-paper]').hasAttribute('data-other-letters')).toBe(true);
  });

  it('stays on the page when Enter sends the form', async () => {
    await open();
    const event = new Event('submit', { cancelable: true });
    find('form').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});
