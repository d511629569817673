import type { Citation, EvidenceRequest } from '../evidence/lookAtEvidence';
import type { ProofKind } from '../catalogue/kinds';
import type { Catalogue, Requirement } from '../catalogue/model';
import { expectedFor } from '../proofs/expectedFor';
import { citedFile, type ChapterFile, type Proof, type RequirementEntry } from '../proofs/model';
import { folderOf } from '../evidence/names';

/** Every path that proofs cite, and the folders to list. */
export function citationsOf(
  chapters: readonly ChapterFile[],
  catalogue: Catalogue | undefined,
): EvidenceRequest {
  const citations: Citation[] = [];
  const folders = new Set<string>();
  const requirements = new Map(
    catalogue?.chapters.flatMap((chapter) => chapter.requirements.map((one) => [one.id, one] as const)),
  );
  for (const file of chapters) {
    const folder = folderOf(file.path);
    folders.add(folder);
    for (const { entry } of file.entries) {
      citations.push(...citationsIn(entry, folder, requirements.get(entry.id.value)));
    }
  }
  return { chapterFolders: [...folders], citations };
}

function citationsIn(
  { proofs }: RequirementEntry,
  folder: string,
  requirement: Requirement | undefined,
): readonly Citation[] {
  return proofs.flatMap((proof) => {
    const path = citedFile(proof)?.value;
    if (path === undefined) return [];
    const wantsText = isOfDesk(proof, requirement);
    return [{ folder, path, wantsHash: proof.sha256 !== undefined, wantsText }];
  });
}

const deskKinds: readonly ProofKind[] = ['cnda', 'psc-habilitation', 'attestation', 'pentest-form'];

/** What a desk gives names the product, its version and its numbers: they are compared with the dossier. */
function isOfDesk(proof: Proof, requirement: Requirement | undefined): boolean {
  const { kind } = proof.target;
  if (kind === 'cnda' || kind === 'psc') return true;
  const kinds = expectedFor(proof, requirement)?.expectedProof.kinds ?? [];
  return kinds.some((one) => deskKinds.includes(one));
}
