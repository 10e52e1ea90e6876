/**
 * `npm run check`: every part of it, those that follow one another beside the one that takes as long as they do in a process
 * that uses a single processor. What a part says comes when it has ended; the last line says whether all of them hold.
 */
import { spawn } from 'node:child_process';
import { type Ended, runInLanes } from './run-in-lanes.ts';

const LANES = [['check:types'], ['check:lint', 'check:dead', 'check:content', 'test:unit']];

/** Runs a script of `package.json`. */
const run = (script: string) =>
  new Promise<Ended>((resolve, reject) => {
    const child = spawn(process.execPath, ['--run', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ isRight: status === 0, said: Buffer.concat(parts).toString('utf8') }),
    );
  });

const wrong = await runInLanes(LANES, run, (script, { isRight, said }, seconds) =>
  console.log(`\n> ${script}: ${isRight ? 'right' : 'WRONG'} after ${seconds} s\n\n${said.trimEnd()}`),
);
console.log(wrong.length === 0 ? '\nAll parts of the check hold.' : `\nWrong: ${wrong.join(', ')}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
