import { chapterFolder } from './paths';
import type { Citation, EvidenceRequest } from '../evidence/lookAtEvidence';
import type { ProofKind } from '../catalogue/kinds';
import type { Catalogue, Requirement } from '../catalogue/model';
import { foldId, withoutCommonBase } from '../catalogue/foldId';
import type { DepositFile } from '../deposit/model';
import { expectedFor } from '../proofs/expectedFor';
import { citedFile, type ChapterFile, type Proof, type RequirementEntry } from '../proofs/model';
import { folderOf } from '../text/names';
import { inSteps, type Steps } from '../text/steps';

/**
 * Every path that proofs cite, and the folders to list. What a file or an entry cites is the same objects at each call.
 * Files of the requirements of which something was deposited are summed, to be compared with that.
 */
export function* citationsOf(
  chapters: readonly ChapterFile[],
  catalogue: Catalogue | undefined,
  deposits: readonly DepositFile[] = noDeposits,
): Steps<EvidenceRequest> {
  const citations: Citation[] = [];
  // Theirs by rule, with or without one: a chapter file in the wrong place is found there.
  const folders = new Set([chapterFolder]);
  for (const file of chapters) {
    folders.add(folderOf(file.path));
    for (const one of yield* citationsInFile(file, catalogue, deposits)) citations.push(one);
    yield;
  }
  return { chapterFolders: [...folders], citations };
}

const noDeposits: readonly DepositFile[] = [];

interface CitedInFile {
  readonly catalogue: Catalogue | undefined;
  readonly deposits: readonly DepositFile[];
  readonly citations: readonly Citation[];
}

const citedInFile = new WeakMap<ChapterFile, CitedInFile>();

const entriesPerStep = 64;
const requirementsPerStep = 512;

function* citationsInFile(
  file: ChapterFile,
  catalogue: Catalogue | undefined,
  deposits: readonly DepositFile[],
): Steps<readonly Citation[]> {
  const before = citedInFile.get(file);
  if (before !== undefined && before.catalogue === catalogue && before.deposits === deposits)
    return before.citations;
  const folder = folderOf(file.path);
  const requirements = catalogue === undefined ? undefined : yield* requirementsIn(catalogue);
  const deposited = depositedIds(deposits);
  const citations: Citation[] = [];
  yield* inSteps(file.entries, entriesPerStep, ({ entry }) => {
    const requirement = requirements?.get(entry.id.value);
    const isDeposited = deposited.size > 0 && deposited.has(withoutCommonBase(foldId(entry.id.value)));
    for (const one of citationsIn(entry, { folder, requirement, isDeposited })) citations.push(one);
  });
  citedInFile.set(file, { catalogue, deposits, citations });
  return citations;
}

/** Whether two requests ask for the very same. */
export function sameRequest(a: EvidenceRequest, b: EvidenceRequest): boolean {
  return (
    a.citations.length === b.citations.length &&
    a.chapterFolders.length === b.chapterFolders.length &&
    a.citations.every((one, order) => sameCitation(one, b.citations[order])) &&
    a.chapterFolders.every((folder, order) => folder === b.chapterFolders[order])
  );
}

function sameCitation(a: Citation, b: Citation | undefined): boolean {
  if (a === b) return true;
  if (a.folder !== b?.folder || a.path !== b.path || a.sha256 !== b.sha256) return false;
  return a.wantsHash === b.wantsHash && a.wantsText === b.wantsText;
}

/** The catalogue and most entries stay the same over many keystrokes. */
const byId = new WeakMap<Catalogue, ReadonlyMap<string, Requirement>>();

function* requirementsIn(catalogue: Catalogue): Steps<ReadonlyMap<string, Requirement>> {
  const before = byId.get(catalogue);
  if (before !== undefined) return before;
  const requirements = new Map<string, Requirement>();
  for (const chapter of catalogue.chapters) {
    yield* inSteps(chapter.requirements, requirementsPerStep, (one) => requirements.set(one.id, one));
    yield;
  }
  byId.set(catalogue, requirements);
  return requirements;
}

const deposited = new WeakMap<readonly DepositFile[], ReadonlySet<string>>();

/** Ids of the requirements of which something was deposited as a file, folded. */
function depositedIds(deposits: readonly DepositFile[]): ReadonlySet<string> {
  const before = deposited.get(deposits);
  if (before !== undefined) return before;
  const ids = new Set<string>();
  for (const { proofs } of deposits.flatMap(({ submissions }) => submissions)) {
    for (const { requirement, sha256 } of proofs)
      if (requirement !== undefined && sha256 !== undefined)
        ids.add(withoutCommonBase(foldId(requirement.value)));
  }
  deposited.set(deposits, ids);
  return ids;
}

interface CitationContext {
  readonly folder: string;
  readonly requirement: Requirement | undefined;
  /** Something was deposited for its requirement. */
  readonly isDeposited: boolean;
}

interface CitedBy extends CitationContext {
  readonly citations: readonly Citation[];
}

const citedBy = new WeakMap<RequirementEntry, CitedBy>();

function citationsIn(entry: RequirementEntry, context: CitationContext): readonly Citation[] {
  const { folder, requirement, isDeposited } = context;
  const before = citedBy.get(entry);
  if (before?.folder === folder && before.requirement === requirement && before.isDeposited === isDeposited)
    return before.citations;
  const citations = entry.proofs.flatMap((proof) => {
    const path = citedFile(proof)?.value;
    if (path === undefined) return [];
    const wantsText = isOfAuthority(proof, requirement);
    const sum = proof.sha256?.value.trim().toLowerCase();
    const sha256 = sum !== undefined && /^[0-9a-f]{64}$/u.test(sum) ? { sha256: sum } : {};
    return [{ folder, path, wantsHash: isDeposited || proof.sha256 !== undefined, wantsText, ...sha256 }];
  });
  citedBy.set(entry, { ...context, citations });
  return citations;
}

const authorityKinds: readonly ProofKind[] = ['cnda', 'psc-habilitation', 'attestation', 'pentest-form'];

/** What an authority gives names the product, its version and its numbers: they are compared with the dossier. */
function isOfAuthority(proof: Proof, requirement: Requirement | undefined): boolean {
  const { kind } = proof.target;
  if (kind === 'cnda' || kind === 'psc') return true;
  const kinds = expectedFor(proof, requirement)?.expectedProof.kinds ?? [];
  return kinds.some((one) => authorityKinds.includes(one));
}
