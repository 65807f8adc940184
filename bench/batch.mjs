// Sends 10,000 drafts in twelve languages, no two the same, through `checkmsg --jsonl` and prints the memory the
// command holds after every 1,000. Usage: npm run build && node bench/batch.mjs [count]   (Linux: reads /proc)
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { languages } from '../dist/policy/context.js';
import { draftsOf } from './drafts.mjs';

const count = Number(process.argv[2] ?? 10_000);
const aRound = Math.ceil(count / languages.length);
const command = fileURLToPath(new URL('../dist/cli/checkmsg.js', import.meta.url));
const child = spawn(process.execPath, [command, '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });

/** The languages by turns, so that all tools are loaded after the first few. */
const inEach = languages.map((language) => draftsOf(language, aRound, 20));
async function send() {
  for (let number = 0; number < count; number++) {
    const draft = inEach[number % languages.length][Math.floor(number / languages.length)];
    if (!child.stdin.write(`${JSON.stringify({ id: number, ...draft })}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
}

const megabytes = () => {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
};

const started = Date.now();
const sending = send();
let done = 0;
for await (const _result of createInterface({ input: child.stdout })) {
  done++;
  if (done % 1000 === 0) {
    const seconds = (Date.now() - started) / 1000;
    console.log(`${done} drafts  ${megabytes()} MB  ${(done / seconds).toFixed(0)} drafts/s`);
  }
}
await sending;
