import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The service worker as one plain script. `version` is the digest of the list that it keeps the files of. */
export async function buildWorker(version: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    define: { OFFLINE_VERSION: JSON.stringify(version) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('worker/worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [chunk] = (output as Rolldown.RolldownOutput).output;
  return chunk.code;
}
