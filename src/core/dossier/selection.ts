import type { Chapter, Requirement } from '../catalogue/model';

/** What a dossier must prove: the part of the catalogue that its profiles, its wave and the nature of requirements leave. */
export interface Selection {
  /** In the agency's order, only those with something to prove. */
  readonly chapters: readonly Chapter[];
  readonly requirements: ReadonlySet<Requirement>;
}
