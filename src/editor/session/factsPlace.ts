import type { Uri } from 'vscode';
import type { EvidenceMemory } from '../../core/evidence/evidenceMemory';
import { keptFacts, type KeptFacts } from '../../core/evidence/keptFacts';
import { factsStore } from '../../node/factsStore';

/** Where this build keeps what it found in files, for all windows: the extension's own storage. */
export interface FactsPlace {
  readonly folder: string;
  readonly program: string;
}

/** Undefined for a dossier that is on no disk: its host says too little of a file to know it again. */
export function keptFactsOf(dossier: Uri, memory: EvidenceMemory, place: FactsPlace): KeptFacts | undefined {
  if (dossier.scheme !== 'file') return undefined;
  return keptFacts(memory, factsStore(place.folder, dossier.toString()), place.program);
}
