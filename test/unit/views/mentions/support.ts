import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Snapshot } from '../../../../src/core/project/snapshot';
import type { Range } from '../../../../src/core/text/position';
import { knownTexts, type KnownTexts } from '../../../../src/core/views/mentions/knownTexts';
import { testDossier } from '../../../support/dossierTexts';
import { repository } from '../../../support/vscode/repository';

/** What is known of a dossier in memory, and its snapshot. */
export interface Known extends KnownTexts {
  readonly snapshot: Snapshot;
}

/** A dossier with these files, its evidence looked at. */
export async function knownOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Known> {
  const never = new AbortController().signal;
  const { project } = testDossier(files);
  await project.load(never);
  const snapshot = await project.lookAtEvidence(never);
  return { ...knownTexts(snapshot, (asked) => project.textOf(asked)), snapshot };
}

/** The sample that the extension carries; its evidence is not looked at. */
export async function sampleKnown(): Promise<Known> {
  const { project } = testDossier(sampleFiles());
  const snapshot = await project.load(new AbortController().signal);
  return { ...knownTexts(snapshot, (asked) => project.textOf(asked)), snapshot };
}

function sampleFiles(): Readonly<Record<string, Uint8Array>> {
  const folder = path.join(repository, 'samples', 'ris');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file)];
      }),
  );
}

/** The place, from 0, of the first time that words are in a text, one character into them. */
export function placeOf(text: string | undefined, words: string): Range['start'] {
  const lines = (text ?? '').split('\n');
  const line = lines.findIndex((one) => one.includes(words));
  if (line < 0) throw new Error(`${words} is not there`);
  return { line, character: (lines[line] ?? '').indexOf(words) + 1 };
}

/** What a range of a text holds. */
export function textAt(text: string | undefined, { start, end }: Range): string {
  const lines = (text ?? '').split('\n').slice(start.line, end.line + 1);
  return lines
    .map((line, order) => {
      const from = order === 0 ? start.character : 0;
      return line.slice(from, order === end.line - start.line ? end.character : undefined);
    })
    .join('\n');
}
