import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import type { Finding } from '../../../src/core/findings/model';
import { Project } from '../../../src/core/project/project';
import { nodeFolder } from '../../../src/node/nodeFolder';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { typeIn, type Keystroke } from '../support/typist';
import { placesOf } from './placesOf';

/** `keystrokes <folder> <count>`: opens a dossier, types in it, and prints the time of each stroke and the findings before and after. */
async function main(): Promise<void> {
  const [, , folder = '', count = ''] = process.argv;
  const { signal } = new AbortController();
  const host = {
    folder: nodeFolder(folder),
    memory: createEvidenceMemory(nodeHasher),
    clock: { now: () => Date.now() },
  };
  const project = new Project(host, 'segur.yaml');
  await project.load(signal);
  const { findings: before } = await project.lookAtEvidence(signal);
  const times: number[] = [];
  let halfTypedSeen = 0;
  let after: readonly Finding[] = before;
  const typist = typeIn(textsIn(folder), 1);
  let endsBurst = false;
  // The last burst is typed to its end, so that the findings after are those of finished texts.
  while (times.length < Number(count) || !endsBurst) {
    const { value: keystroke } = typist.next();
    endsBurst = keystroke.endsBurst;
    const started = performance.now();
    const findings = project.setText(keystroke.path, keystroke.text)?.findings ?? [];
    times.push(performance.now() - started);
    if (keystroke.halfTypedLine !== undefined) halfTypedSeen += seesHalfTyped(keystroke, findings);
    after = findings;
  }
  process.stdout.write(
    JSON.stringify({ times, halfTypedSeen, before: placesOf(before), after: placesOf(after) }),
  );
}

function textsIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(path.join(folder, 'preuves')).filter((name) => name.endsWith('.preuves.yaml'));
  return new Map(
    names.sort().map((name) => [`preuves/${name}`, readFileSync(path.join(folder, 'preuves', name), 'utf8')]),
  );
}

/** Throws where a key that is half typed is no finding at its line: the answer would be that of an older text. */
function seesHalfTyped({ path: file, halfTypedLine: line }: Keystroke, findings: readonly Finding[]): number {
  const seen = findings.some(
    (one) => one.code === 'yaml-syntax' && one.file === file && one.range.start.line === line,
  );
  if (!seen) throw new Error(`no syntax error at the half-typed key, ${file}:${String(line)}`);
  return 1;
}

void main();
