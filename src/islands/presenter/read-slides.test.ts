// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { listSlides, passesInOrder, readDaySlide, readPasses } from './read-slides.ts';

const data = (name: string, value: unknown) =>
  `<script type="application/json" data-page-data="${name}">${JSON.stringify(value)}</script>`;
const part = (id: string, minutes: number) => ({ id, title: id, kind: 'case', minutes, least: 5 });
const slide = (facts: object, notes = true) =>
  `<section data-slide><div class="face"><h3>Rubrik</h3><i data-reveal></i></div>${notes ? '<div class="notes"></div>' : ''}${data('slide', facts)}</section>`;

const vote = {
  caseId: 'f1',
  step: 'first',
  options: [{ id: 'a', letter: 'A', text: 'ringer' }],
  right: ['a'],
};

function open(): void {
  document.body.innerHTML = `
    <div data-pass>
      ${slide({ part: 'p1', title: 'Ett' })}${slide({ part: 'p1', title: 'Två', timer: 90, vote }, false)}
      ${slide({ part: 'p2', title: 'Tre' })}${slide({ part: 'p2', title: 'Trasig', timer: 'lång' })}
      ${data('pass', { area: 'miljo', title: 'Miljöpasset', hue: 'moss', parts: [part('p1', 10), part('p2', 20)] })}
    </div>
    <div data-pass>${slide({ part: 'p1', title: 'Utan pass' })}${data('pass', { area: 'x' })}</div>`;
}

const createPause = ({ kind }: { kind: string }) => ({
  title: kind,
  face: document.createElement('div'),
  notes: null,
});

describe('the slides of a page', () => {
  it('are read with their pass; a pass or a slide whose data is damaged is left out', () => {
    open();
    const [pass, ...others] = readPasses(document);
    expect(others).toEqual([]);
    expect(pass).toMatchObject({ area: 'miljo', title: 'Miljöpasset', hue: 'moss' });
    expect(pass?.slides.map(({ facts }) => facts.title)).toEqual(['Ett', 'Två', 'Tre']);
    expect(pass?.slides.map(({ notes }) => notes !== null)).toEqual([true, false, true]);
  });

  it('share the minutes of their part, each beginning where the one before ends', () => {
    open();
    const passes = readPasses(document);
    const slides = listSlides(passesInOrder(passes), passes, createPause);
    expect(slides.map(({ title, startsAt, minutes }) => [title, startsAt, minutes])).toEqual([
      ['title', 0, 0],
      ['Ett', 0, 5],
      ['Två', 5, 5],
      ['Tre', 10, 20],
    ]);
    expect(slides[1]).not.toHaveProperty('vote');
    expect(slides[1]).not.toHaveProperty('timer');
    expect(slides[2]).toMatchObject({
      vote,
      timer: 90_000,
      pass: 'Miljöpasset',
      hue: 'moss',
      stretch: 'miljo/p1',
      reveals: 1,
    });
    expect(slides.map(({ key }) => key)).toEqual(['title/1', 'miljo/p1/1', 'miljo/p1/2', 'miljo/p2/1']);
  });

  it('have slides of their own for what belongs to the day, and none for a pass that is not there', () => {
    open();
    const passes = readPasses(document);
    const order = [
      { kind: 'fika' as const, startsAt: 600, minutes: 15 },
      { kind: 'part' as const, area: 'gone', part: 'p1', minutes: 10 },
      { kind: 'part' as const, area: 'miljo', part: 'p2', minutes: 8 },
    ];
    expect(
      listSlides(order, passes, createPause).map(
        ({ title, startsAt, minutes, pass, hue, stretch, pause }) => [
          title,
          startsAt,
          minutes,
          pass,
          hue,
          stretch,
          pause,
        ],
      ),
    ).toEqual([
      ['fika', 0, 15, '', '', 'fika', { startsAt: 600, next: '' }],
      ['Tre', 25, 8, 'Miljöpasset', 'moss', 'miljo/p2', undefined],
    ]);
  });

  it('know where the plan has shortened their part, since their notes do not', () => {
    open();
    const passes = readPasses(document);
    const order = (minutes: number) => [{ kind: 'part' as const, area: 'miljo', part: 'p2', minutes }];
    const [short] = listSlides(order(8), passes, createPause);
    expect(short?.shortened).toEqual({ n: 8, planned: 20 });
    expect(listSlides(order(20), passes, createPause)[0]).not.toHaveProperty('shortened');
  });

  it('take up parked questions at the end of a pass, at the end of the day, and where there is time', () => {
    open();
    const passes = readPasses(document);
    const closing = passes.map((pass) => ({
      ...pass,
      parts: pass.parts.map((part) => (part.id === 'p1' ? { ...part, kind: 'closing' as const } : part)),
    }));
    const order = [
      { kind: 'welcome' as const, startsAt: 0, minutes: 5 },
      { kind: 'part' as const, area: 'miljo', part: 'p2', minutes: 20 },
      { kind: 'part' as const, area: 'miljo', part: 'p1', minutes: 10 },
      { kind: 'questions' as const, startsAt: 0, minutes: 5 },
      { kind: 'wrap-up' as const, startsAt: 0, minutes: 5 },
    ];
    expect(
      listSlides(order, closing, createPause)
        .filter(({ recalls }) => recalls)
        .map(({ title }) => title),
    ).toEqual(['Två', 'questions', 'wrap-up']);
  });

  it('say at a break which pass goes on after it', () => {
    open();
    const passes = readPasses(document);
    const order = [
      { kind: 'lunch' as const, startsAt: 700, minutes: 45 },
      { kind: 'part' as const, area: 'miljo', part: 'p2', minutes: 8 },
    ];
    expect(listSlides(order, passes, createPause)[0]?.pause).toEqual({ startsAt: 700, next: 'Miljöpasset' });
  });

  it('take those of the day from the templates of the page', () => {
    document.body.innerHTML =
      '<template data-day-slide="fika"><div class="face">Fika</div><div class="notes">Säg till</div></template>';
    const slide = readDaySlide(document, 'fika');
    expect([slide?.face.textContent, slide?.notes?.textContent]).toEqual(['Fika', 'Säg till']);
    expect(readDaySlide(document, 'lunch')).toBeUndefined();
  });
});
