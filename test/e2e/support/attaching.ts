import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Workbench } from './openWorkbench';

export async function ready({ activityBar, statusBar }: Workbench): Promise<void> {
  await activityBar.open('Ségur');
  await statusBar.waitFor(/Radiance \d+\/\d+/);
}

export async function openView(
  { activityBar, tree, statusBar }: Workbench,
  chapterRow = /^Chapter Dossier Médical Partagé/,
  requirement = /^SC\.DMP\/HISTO\.04,/,
): Promise<void> {
  await activityBar.open('Ségur');
  await statusBar.waitFor(/Radiance \d+\/\d+/);
  await tree.expand(chapterRow);
  await tree.expand(requirement);
}

export function textIn(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

export function filesIn(folder: string, sub: string): readonly string[] {
  return readdirSync(path.join(folder, sub)).sort();
}

const outsides: string[] = [];

/** A file that is not in the dossier; it goes with the tests. */
export function fileOutside(name: string, content: Uint8Array): string {
  const place = mkdtempSync(path.join(tmpdir(), 'segur-outside-'));
  outsides.push(place);
  writeFileSync(path.join(place, name), content);
  return path.join(place, name);
}

after(() => outsides.forEach((place) => rmSync(place, { recursive: true, force: true })));
