import type * as vscode from 'vscode';
import type { MadeOn } from '../../core/attach/madeOnOf';
import { madeOnOfFile } from './madeOnOfFile';
import { searchExpected, type SearchedFor } from '../../core/views/attach/searchExpected';
import { usesOf } from '../../core/views/attach/usesOf';
import { attachWords } from '../../core/views/attach/words';
import { askSearch } from '../ask/askSearch';
import { nameOfFile, pathIn } from '../host/paths';
import type { Session } from '../session/dossiers';
import { attachSources } from './attachSources';
import { askMoving } from './askMoving';
import { readyDossier, type ReadyDossier } from './attachTarget';
import { inspectSources } from './inspectSources';
import { uriSource } from './source';

/** Asks for which expected proof files are, those of the workspace's explorer for instance, and attaches them. */
export async function attachExisting(session: Session, files: readonly vscode.Uri[]): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  const found = session.dossiers.of(first);
  const ready = await readyDossier(
    session,
    found === undefined ? undefined : { dossier: found.dossier.uri.toString() },
  );
  if (ready === undefined) return;
  const words = attachWords[session.language];
  const searched = await searchedFor(session, ready, files);
  const names = files.map(nameOfFile).join(', ');
  const used = searched.uses.map(({ coverage, expected }) => expected?.name ?? coverage.requirement.id);
  const title =
    used.length === 0
      ? words.attachAs(names, await onlyDay(files))
      : words.attachUsed(names, used.join(', '));
  const answer = await askSearch(
    { title, step: undefined, totalSteps: undefined, canGoBack: false },
    words.searchProof,
    searchExpected(ready.snapshot, searched, session.language),
  );
  if (answer.kind !== 'answered') return;
  const target = { ...ready, ...answer.value };
  const moving = await askMoving(session, target, { files, isUsed: used.length > 0 });
  if (moving === undefined) return;
  const sources = files.map((uri) => (moving ? { ...uriSource(uri), move: true } : uriSource(uri)));
  await attachSources(session, target, sources);
}

/** Of a single file: shown before it is written. */
async function onlyDay([first, ...others]: readonly vscode.Uri[]): Promise<MadeOn | undefined> {
  return first === undefined || others.length > 0 ? undefined : madeOnOfFile(first, uriSource(first));
}

async function searchedFor(
  session: Session,
  { dossier, snapshot }: ReadyDossier,
  files: readonly vscode.Uri[],
): Promise<SearchedFor> {
  const inspected = await inspectSources(session, files.map(uriSource), new AbortController().signal);
  const types = inspected.map(({ evidence: { inspection } }) => ({
    type: inspection.type,
    cda: inspection.facts.cda,
  }));
  const uses = files.flatMap((uri) => {
    const path = pathIn(dossier.folder, uri);
    return path === undefined ? [] : usesOf(snapshot, path);
  });
  return { types, uses };
}
