/**
 * Where the facts about one dossier's files are kept between two runs, outside the dossier. Losing it costs time and
 * nothing else: an implementation answers undefined, or does nothing, where the world is not as hoped. It does not throw.
 */
export interface FactsStore {
  /** What was saved last, whole; undefined where there is nothing. */
  load(): Promise<string | undefined>;
  /** Replaces it whole or not at all, however many programs do so at once. */
  save(text: string): Promise<void>;
}
