import assert from 'node:assert/strict';
import { inspectFile } from '../../src/core/inspect/inspectFile';
import type { Facts, Inspection } from '../../src/core/inspect/model';
import { nodeHasher } from '../../src/node/nodeHasher';
import { countedFile } from './countedFile';
import { realFiles } from './evidenceSeeds';

/** What a file with this content is, under a name that says nothing of its type. */
export function inspect(content: string | Uint8Array): Promise<Inspection> {
  const options = { hash: false, hasher: nodeHasher };
  return inspectFile(countedFile(content), 'nom.trompeur', options, new AbortController().signal);
}

/** The facts of a file of which no problem may be reported. */
export async function factsOf(content: string | Uint8Array): Promise<Facts> {
  const { facts, problems } = await inspect(content);
  assert.deepEqual(problems, []);
  return facts;
}

/** The first problem of a file. */
export async function problemOf(content: string | Uint8Array): Promise<object | undefined> {
  return (await inspect(content)).problems[0];
}

/** A file that a program wrote, by its name in the fixtures. */
export function realFile(name: string): Uint8Array {
  return realFiles[name] ?? new Uint8Array();
}
