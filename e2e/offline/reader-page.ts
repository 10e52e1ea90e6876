import type { Browser } from '@playwright/test';

/** A page that is asked nothing but to open addresses and to tell what is on it. */
export interface ReaderPage {
  /** Opens an address. Rejects when the page has not loaded within half a minute. */
  goto: (address: string) => Promise<void>;
  /** The value of an expression in the page, awaited. */
  evaluate: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}

const LOADS_WITHIN_MS = 30_000;

/**
 * Opens a page as a reader has it: without developer tools on its service workers. Playwright has them on all workers of the
 * contexts that it has made, and those of Chromium 153 change what is tested: while a newer worker takes over, the older one is
 * stopped in the middle of an answer, and the page that was asked for never comes (`docs/faults.md`, **A12**). So the context
 * is made here, and spoken to in the browser's own words.
 */
export async function openReaderPage(browser: Browser): Promise<ReaderPage> {
  const tools = await browser.newBrowserCDPSession();
  const { browserContextId } = await tools.send('Target.createBrowserContext');
  const { targetId } = await tools.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await tools.send('Target.attachToTarget', { targetId, flatten: false });

  interface Message {
    id?: number;
    method?: string;
    result?: unknown;
  }
  const hear = new Set<(message: Message) => void>();
  tools.on('Target.receivedMessageFromTarget', ({ message }) => {
    for (const listener of hear) listener(JSON.parse(message));
  });
  const next = (isIt: (message: Message) => boolean) =>
    new Promise<Message>((resolve) => {
      const listener = (message: Message) => {
        if (!isIt(message)) return;
        hear.delete(listener);
        resolve(message);
      };
      hear.add(listener);
    });
  let sent = 0;
  const ask = async (method: string, params: object = {}) => {
    sent += 1;
    const id = sent;
    const answer = next((message) => message.id === id);
    await tools.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return (await answer).result;
  };
  await ask('Page.enable');

  return {
    async goto(address) {
      const loaded = next(({ method }) => method === 'Page.loadEventFired');
      await ask('Page.navigate', { url: address });
      let late: NodeJS.Timeout | undefined;
      const never = new Promise((_, reject) => {
        late = setTimeout(reject, LOADS_WITHIN_MS, new Error(`${address} never came.`));
      });
      await Promise.race([loaded, never]).finally(() => clearTimeout(late));
    },
    async evaluate(expression) {
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const { result } = (await ask('Runtime.evaluate', asked)) as { result: { value?: unknown } };
      return result.value;
    },
    async close() {
      await tools.send('Target.disposeBrowserContext', { browserContextId });
      await tools.detach();
    },
  };
}
