import type * as vscode from 'vscode';
import { recognisePasted } from '../../core/editing/recognisePasted';
import type { NewProof } from '../../core/editing/newProof';
import type { ExpectedCoverage } from '../../core/project/snapshot';
import { editOfAct, type Move } from '../session/act';
import type { Session } from '../session/dossiers';
import { placed, proofFor } from './attachFiles';
import type { AttachTarget } from './attachTarget';
import { evidenceFolder } from './evidenceFolder';
import { isAttached } from './notYetAttached';
import { type ReadSource, readSources } from './readSources';
import { requirementAt } from './requirementAtCursor';
import { sourcesIn } from './source';
import { proofAct } from './writeProofs';
import { attachWords } from '../../core/views/attach/words';

/** What a drop or a paste in a chapter file may do: one proof more in the entry at that place. */
export interface OfferedProof {
  readonly title: string;
  readonly edit: vscode.WorkspaceEdit;
}

/** More would hide the one that is meant. */
const mostOffers = 6;

/**
 * The proofs that files or a link dropped at a place of a chapter file could be: one for each expected proof of the
 * entry there, those that lack a proof first. None outside of an entry. Files are copied beside the workspace once;
 * taking an offer moves them to their place.
 */
export async function offeredProofs(
  session: Session,
  document: vscode.TextDocument,
  place: { readonly position: vscode.Position; readonly transfer: vscode.DataTransfer },
): Promise<readonly OfferedProof[]> {
  const found = session.dossiers.of(document.uri);
  const snapshot = found?.dossier.snapshot;
  if (found === undefined || snapshot?.catalogue.kind !== 'loaded') return [];
  const { dossier, path } = found;
  const coverage = requirementAt(snapshot, path, place.position);
  if (coverage === undefined) return [];
  const { catalogue } = snapshot.catalogue;
  const target: AttachTarget = { dossier, snapshot, catalogue, coverage, expected: undefined };
  const making = await makerFor(session, target, place.transfer);
  if (making === undefined) return [];
  const offers: OfferedProof[] = [];
  for (const expected of inOrder(coverage.expected).slice(0, mostOffers)) {
    const one = { ...target, expected };
    const { proofs, moves } = making.proofsFor(one);
    const made = (await makesNothingNew(one, making)) ? undefined : await proofAct(one, proofs, moves);
    const name = expected?.name ?? coverage.requirement.id;
    if (made === undefined || made.added === 0) continue;
    await session.acts.expect(made.act);
    const title = attachWords[session.language].attachTo(name, onlyDay(making.read));
    offers.push({ title, edit: editOfAct(made.act) });
  }
  return offers;
}

interface Maker {
  readonly read: readonly ReadSource[];
  readonly proofsFor: (target: AttachTarget) => {
    readonly proofs: readonly NewProof[];
    readonly moves: readonly Move[];
  };
}

/** Of a single file, shown before it is written. */
function onlyDay(read: readonly ReadSource[]): ReadSource['madeOn'] {
  return read.length === 1 ? read[0]?.madeOn : undefined;
}

/** Whether all the files are proofs of the target already. */
async function makesNothingNew(target: AttachTarget, { read }: Maker): Promise<boolean> {
  for (const one of read) if (!(await isAttached(target, one))) return false;
  return read.length > 0;
}

/** How what was dropped becomes a proof for a target; undefined where it can be none. */
async function makerFor(
  session: Session,
  target: AttachTarget,
  transfer: vscode.DataTransfer,
): Promise<Maker | undefined> {
  const uriList = await transfer.get('text/uri-list')?.asString();
  const sources = sourcesIn(transfer, uriList);
  if (sources.length > 0) {
    const folder = await evidenceFolder(target);
    const read = await readSources(session, { target, citingFolder: folder.citingFolder, sources });
    if (read === undefined) return undefined;
    return {
      read,
      proofsFor: (one) => placed(one, { folder, read, citing: (file) => ({ kind: 'file', file }) }),
    };
  }
  const text = (await transfer.get('text/plain')?.asString()) ?? uriList ?? '';
  const pasted = recognisePasted(text.trim());
  if (pasted.kind !== 'gazelle' && pasted.kind !== 'link') return undefined;
  const proofsFor: Maker['proofsFor'] = (one) => {
    const proof = proofFor(one, { kind: pasted.kind, url: pasted.url });
    const test = pasted.kind === 'gazelle' ? one.expected?.expectedProof.test : undefined;
    return { proofs: [test === undefined ? proof : { ...proof, test }], moves: [] };
  };
  return { read: [], proofsFor };
}

/** A requirement of which the catalogue expects nothing takes its proof itself. */
function inOrder(expected: readonly ExpectedCoverage[]): readonly (ExpectedCoverage | undefined)[] {
  if (expected.length === 0) return [undefined];
  return [...expected].sort((a, b) => Math.sign(a.proofs.length) - Math.sign(b.proofs.length));
}
