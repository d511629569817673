import type { Citation, EvidenceRequest } from '../evidence/lookAtEvidence';
import { citedFile, type ChapterFile, type Proof } from '../proofs/model';
import { folderOf } from './judgeFile';

/** Every path that proofs cite, and the folders to list. */
export function citationsOf(chapters: readonly ChapterFile[]): EvidenceRequest {
  const citations: Citation[] = [];
  const folders = new Set<string>();
  for (const file of chapters) {
    const folder = folderOf(file.path);
    folders.add(folder);
    for (const proof of file.entries.flatMap(({ entry }) => entry.proofs)) {
      const cited = citedFile(proof);
      if (cited !== undefined)
        citations.push({
          folder,
          path: cited.value,
          wantsHash: proof.sha256 !== undefined,
          wantsText: speaksOfTheProduct(proof),
        });
    }
  }
  return { chapterFolders: [...folders], citations };
}

/** What an office gives names the product, its version and its numbers: they are compared with the dossier. */
function speaksOfTheProduct({ target }: Proof): boolean {
  return target.kind === 'cnda' || target.kind === 'psc';
}
