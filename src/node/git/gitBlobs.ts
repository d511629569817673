import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { gitEnvironment, safeSettings } from './runGit';

/** Contents of a repository, by one process of git. */
export interface GitBlobs {
  /** All of it; undefined where the object is not here, as in a clone without it. */
  read(oid: string): Promise<Uint8Array | undefined>;
  /** How many were asked for and are not here. */
  readonly missing: number;
  end(): void;
}

interface Question {
  readonly answer: (content: Uint8Array | undefined) => void;
}

/** Begins at the first question. What is asked is answered in its order. */
export function gitBlobs(root: string): GitBlobs {
  let child: ChildProcessWithoutNullStreams | undefined;
  const waiting: Question[] = [];
  let received: Buffer[] = [];
  let length = 0;
  let needed = 0;
  let missing = 0;

  const giveUp = (): void => {
    child = undefined;
    missing += waiting.length;
    for (const { answer } of waiting.splice(0)) answer(undefined);
  };
  const take = (part: Buffer): void => {
    received.push(part);
    length += part.length;
    while (length >= needed && waiting.length > 0) {
      const all = Buffer.concat(received);
      const answer = answerIn(all);
      received = [all.subarray(answer.used)];
      length = all.length - answer.used;
      needed = answer.needed;
      if (answer.kind === 'partial') return;
      needed = 0;
      if (answer.content === undefined) missing++;
      waiting.shift()?.answer(answer.content);
    }
  };
  const begin = (): ChildProcessWithoutNullStreams => {
    const started = gitCatFile(root);
    started.stdout.on('data', take);
    started.stdin.on('error', giveUp);
    started.on('error', giveUp);
    started.on('close', giveUp);
    return started;
  };
  return {
    read: (oid) =>
      new Promise((answer) => {
        waiting.push({ answer });
        child ??= begin();
        child.stdin.write(`${oid}\n`);
      }),
    get missing() {
      return missing;
    },
    end: () => child?.stdin.end(),
  };
}

function gitCatFile(root: string): ChildProcessWithoutNullStreams {
  const { spawn } = process.getBuiltinModule('node:child_process'); // loaded at its first use, as in `runGit`
  const options = { cwd: root, env: gitEnvironment(process.env), windowsHide: true };
  return spawn('git', [...safeSettings, 'cat-file', '--batch'], options);
}

type Answer =
  | { readonly kind: 'partial'; readonly used: 0; readonly needed: number }
  | {
      readonly kind: 'whole';
      readonly used: number;
      readonly needed: 0;
      readonly content: Uint8Array | undefined;
    };

/** `<oid> <type> <size>\n<content>\n`, or `<oid> missing\n`. */
function answerIn(all: Buffer): Answer {
  const end = all.indexOf(10);
  if (end === -1) return { kind: 'partial', used: 0, needed: all.length + 1 };
  const [, , size] = all.toString('latin1', 0, end).split(' ');
  if (size === undefined) return { kind: 'whole', used: end + 1, needed: 0, content: undefined };
  const used = end + 1 + Number(size) + 1;
  if (all.length < used) return { kind: 'partial', used: 0, needed: used };
  return { kind: 'whole', used, needed: 0, content: Uint8Array.from(all.subarray(end + 1, used - 1)) };
}
