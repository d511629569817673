import type { FactsStore } from '../ports/factsStore';
import type { EvidenceMemory } from './evidenceMemory';
import { readFactsText, writeFactsText } from './factsText';

/** The facts of one dossier's files from one run to the next. */
export interface KeptFacts {
  /** Once, before the first look. Nothing kept, or nothing that can be believed, is no failure. */
  recall(): Promise<void>;
  /** After a look: saves where something was learnt since the last time. */
  save(): Promise<void>;
}

export function keptFacts(memory: EvidenceMemory, store: FactsStore, program: string): KeptFacts {
  const origin = { program, hasher: memory.hasher };
  let saved = 0;
  return {
    async recall() {
      const text = await store.load();
      const known = text === undefined ? undefined : readFactsText(text, origin);
      if (known !== undefined) memory.believe(known);
    },
    async save() {
      if (memory.learnt === saved) return;
      saved = memory.learnt;
      await store.save(writeFactsText(memory.lasting, origin));
    },
  };
}
