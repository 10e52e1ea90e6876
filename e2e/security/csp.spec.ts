import { expect, onePathOfEachKind, test } from '../support/site.ts';

// Every test looks for breaches of the policy. `accessibility/every-page.spec.ts` opens every page, and reads those of
// every kind to their end; `dist/policy.test.ts` reads the policy of each.
for (const path of onePathOfEachKind.slice(0, 4)) {
  test(`code that has got into the page does not run: ${path}`, async ({ page, watch }) => {
    watch.expectTrouble(/Content Security Policy|^policy: (script-src|style-src)/);
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const response = await route.fetch();
      const injected = `<script>window.gotIn = 'script'</script>
        <p id="handler" onclick="window.gotIn = 'handler'" style="position: fixed">x</p>
        <a id="address" href="javascript:window.gotIn = 'address'">y</a></main>`;
      return route.fulfill({ response, body: (await response.text()).replace('</main>', injected) });
    });
    await page.goto(path);
    await page.locator('#handler').click();
    await page.locator('#address').click();
    expect(await page.evaluate(() => Reflect.get(window, 'gotIn'))).toBeUndefined();
    expect(await page.locator('#handler').evaluate((element) => getComputedStyle(element).position)).toBe(
      'static',
    );
    expect(watch.troubles.some((trouble) => trouble.startsWith('policy: script-src'))).toBe(true);
  });
}

test('text cannot be turned into markup or code', async ({ page, watch }) => {
  watch.expectTrouble(
    /TrustedHTML|TrustedScript|Trusted Type|require-trusted-types-for|trusted-types|Content Security Policy/,
  );
  await page.goto('./');
  const outcomes = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      innerHTML: () => {
        document.body.innerHTML = '<img src="x">';
      },
      insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      parse: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      script: () => {
        document.createElement('script').text = 'window.gotIn = true';
      },
      policy: () => Reflect.get(window, 'trustedTypes').createPolicy('mine', {}),
    };
    return Object.entries(attempts).map(([name, attempt]) => {
      try {
        attempt();
        return `${name} got through`;
      } catch (error) {
        return `${name}: ${(error as Error).name}`;
      }
    });
  });
  expect(outcomes).toEqual([
    'innerHTML: TypeError',
    'insertAdjacentHTML: TypeError',
    'parse: TypeError',
    'script: TypeError',
    'policy: TypeError',
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('nothing can be sent anywhere', async ({ page, watch }) => {
  // The browser announces also what it then stops; whether anything gets out is counted below.
  watch.expectTrouble(/Content Security Policy|^policy: (connect-src|img-src|form-action)|^foreign request/);
  let gotOut = 0;
  await page.route('https://statistik.example/**', (route) => {
    gotOut += 1;
    return route.abort();
  });
  await page.goto('./');
  const sent = await page.evaluate(async () => {
    const isLoaded = (image: HTMLImageElement) =>
      new Promise((resolve) => {
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
      });
    const image = new Image();
    const loaded = isLoaded(image);
    image.src = 'https://statistik.example/pixel.gif';
    const form = document.createElement('form');
    form.action = 'https://statistik.example/';
    document.body.append(form);
    form.submit();
    return {
      fetched: await fetch('https://statistik.example/').then(
        () => true,
        () => false,
      ),
      beaconed: navigator.sendBeacon('https://statistik.example/', 'x'),
      loaded: await loaded,
    };
  });
  expect(sent.fetched).toBe(false);
  expect(sent.loaded).toBe(false);
  for (const directive of ['connect-src', 'img-src', 'form-action']) {
    const isReported = () => watch.troubles.some((trouble) => trouble.startsWith(`policy: ${directive}`));
    await expect.poll(isReported, directive).toBe(true);
  }
  expect(gotOut).toBe(0);
});
