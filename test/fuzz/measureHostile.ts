import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runAsCommand } from '../support/runAsCommand';
import { hostileFiles } from './hostileFiles';

/**
 * `npm run hostile` (after `npm run build`): each file made to cost much, looked into by a command line of its own; the
 * processor's time beside that of an empty file, and the most memory the process held (Linux only). Fails above 1 s (2 s for a PDF) or 200 MB.
 */

const root = path.join(__dirname, '../..');
const folder = path.join(root, 'out/hostile');
const mostMilliseconds = 1000;
/** Its parser alone takes a quarter of it to begin. */
const mostMillisecondsOfPdf = 2000;
const mostMegabytes = 200;

const probe = `
  process.argv = [process.argv[0], ${JSON.stringify(path.join(root, 'dist/cli.js'))}, 'inspect', process.argv[1], '--format', 'json'];
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    require('node:fs').writeSync(2, 'cpu: ' + (user + system) + '\\n' + require('node:fs').readFileSync('/proc/self/status', 'utf8'));
  });
  require(process.argv[1]);
`;

function run(file: string): {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly type: string;
} {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', probe, file], { encoding: 'utf8' });
  const milliseconds = Number(/cpu: (\d+)/u.exec(stderr)?.[1] ?? Number.NaN) / 1000;
  const megabytes = Number(/VmHWM:\s+(\d+)/u.exec(stderr)?.[1] ?? Number.NaN) / 1024;
  return { milliseconds, megabytes, type: /"type": "(\w+)"/u.exec(stdout)?.[1] ?? '?' };
}

runAsCommand(() => {
  mkdirSync(folder, { recursive: true });
  const empty = path.join(folder, 'empty');
  writeFileSync(empty, '');
  const base = run(empty);
  console.log(`an empty file: ${base.milliseconds.toFixed(0)} ms, ${base.megabytes.toFixed(0)} MB`);
  let passed = true;
  for (const [name, make] of Object.entries(hostileFiles)) {
    const file = path.join(folder, 'hostile');
    writeFileSync(file, make());
    const { milliseconds, megabytes, type } = run(file);
    const beyond = milliseconds - base.milliseconds;
    const isFine =
      beyond <= (type === 'pdf' ? mostMillisecondsOfPdf : mostMilliseconds) && megabytes <= mostMegabytes;
    passed &&= isFine;
    console.log(
      `${isFine ? 'ok ' : 'BAD'} ${beyond.toFixed(0).padStart(5)} ms ${megabytes.toFixed(0).padStart(4)} MB  ${type.padEnd(8)} ${name}`,
    );
  }
  return Promise.resolve(passed);
});
