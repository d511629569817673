import type { FactsStore } from '../ports/factsStore';
import type { EvidenceMemory } from './evidenceMemory';
import { readFactsText, writeFactsText } from './factsText';

/** The facts of one dossier's files from one run to the next. */
export interface KeptFacts {
  /** Once, before the first look. Nothing kept, or nothing that can be restored, is not a failure. */
  restore(): Promise<void>;
  /** After a look: saves if anything changed since the last time. */
  save(): Promise<void>;
}

/**
 * Connects the memory of a dossier with a store. `program` identifies the build: facts that another one found are
 * not restored.
 */
export function keptFacts(memory: EvidenceMemory, store: FactsStore, program: string): KeptFacts {
  const origin = { program, hasher: memory.hasher };
  let saved = 0;
  return {
    async restore() {
      const text = await store.load();
      const known = text === undefined ? undefined : readFactsText(text, origin);
      if (known !== undefined) memory.restore(known);
    },
    async save() {
      if (memory.changes === saved) return;
      saved = memory.changes;
      await store.save(writeFactsText(memory.lasting, origin));
    },
  };
}
