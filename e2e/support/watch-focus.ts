/**
 * Runs in every page of every test, beside whatever the test does, and reports two things that nobody sees with a mouse and a
 * screen: what had the focus is gone and nothing has taken over (WCAG 2.4.3), and the same words were said twice, by a live region
 * and by the focus or by two regions. It must not use anything outside itself: the browser gets its text.
 */
export function watchFocus(): void {
  /** How often to look, in ms. Gone at two looks in a row is lost: the page may be about to move the focus. */
  const LOOK_MS = 200;
  /** What comes within this time is heard as one, in ms. */
  const TOGETHER_MS = 1000;
  /** Two regions that speak so close are answering the same press. */
  const ONE_PRESS_MS = 100;
  /** Shorter words may well be said twice, and so may a name in a sentence that says what has become of it. */
  const LEAST_LETTERS = 10;
  const LEAST_SHARE = 0.67;
  const LIVE = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';

  const report = (trouble: string) => Reflect.get(window, 'reportToWatch')(trouble);
  const clean = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const nameOf = (element: Element) =>
    clean(
      element.getAttribute('aria-label') ??
        element
          .getAttribute('aria-labelledby')
          ?.split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' ') ??
        element.textContent,
    );

  let had: Element | null = null;
  let missed = 0;
  /** What regions have said since the page came, for whoever records it. */
  const heard: string[] = [];
  Reflect.set(window, 'heard', heard);
  const said: { text: string; by: string; region: Element | undefined; at: number }[] = [];

  const hear = (text: string, by: string, region?: Element) => {
    if (region) heard.push(text);
    const now = performance.now();
    const recent = said.filter(({ at }) => now - at < TOGETHER_MS);
    const twice = recent.find(
      (one) =>
        one.region !== region &&
        (one.by === 'focus' ? by !== 'focus' : by === 'focus' || now - one.at < ONE_PRESS_MS) &&
        Math.min(one.text.length, text.length) >=
          Math.max(LEAST_LETTERS, LEAST_SHARE * Math.max(one.text.length, text.length)) &&
        (one.text.includes(text) || text.includes(one.text)),
    );
    if (twice) report(`said twice, by ${twice.by} and by ${by}: ”${text.slice(0, 80)}”`);
    said.splice(0, said.length, ...recent, { text, by, region, at: now });
  };

  // Where readers put the focus themselves, by Tab or on what they press, they hear what they asked for. What is looked for is
  // what the page does: also after a press, when it takes the focus elsewhere.
  let own: { at: number; target?: EventTarget | null } = { at: Number.NEGATIVE_INFINITY };
  addEventListener(
    'pointerdown',
    ({ target }) => {
      own = { at: performance.now(), target };
    },
    true,
  );
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Tab') own = { at: performance.now() };
    },
    true,
  );
  const isOwnAct = (element: Element) =>
    performance.now() - own.at < ONE_PRESS_MS &&
    (!('target' in own) || element.contains(own.target as Node | null));

  addEventListener(
    'focusin',
    ({ target }) => {
      had = target instanceof Element ? target : null;
      missed = 0;
      if (had && !isOwnAct(had)) hear(nameOf(had), 'focus');
    },
    true,
  );

  // What a region has when it comes into the page is not said by browsers, only what changes in it afterwards.
  const known = new WeakMap<Element, string>();
  const follow = (records: MutationRecord[]) => {
    const changed = new Set<Element>();
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(LIVE);
      if (region) changed.add(region);
      for (const inner of element?.querySelectorAll(LIVE) ?? [])
        if (!known.has(inner)) known.set(inner, clean(inner.textContent));
    }
    for (const region of changed) {
      const text = clean(region.textContent);
      if (known.get(region) === text) continue;
      const isNew = !known.has(region);
      known.set(region, text);
      if (text && !isNew) hear(text, 'a live region', region);
    }
  };
  const begin = () => {
    for (const region of document.querySelectorAll(LIVE)) known.set(region, clean(region.textContent));
    new MutationObserver(follow).observe(document, { subtree: true, childList: true, characterData: true });
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else begin();

  setInterval(() => {
    const isThere =
      had?.isConnected && had.checkVisibility({ visibilityProperty: true }) && !had.matches(':disabled');
    // On paper nothing has the focus.
    if (!had || isThere || document.activeElement !== document.body || matchMedia('print').matches)
      missed = 0;
    else missed += 1;
    if (missed < 2 || !had) return;
    report(`the focus was lost with ${had.outerHTML.slice(0, 120)}`);
    had = null;
  }, LOOK_MS);
}
