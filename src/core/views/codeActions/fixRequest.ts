import type { Ask } from '../../findings/quickFixes/quickFix';

/** What the command behind a quick fix is given. */
export interface FixRequest {
  /** The Uri of the dossier's `segur.yaml`, as text. */
  readonly dossier: string;
  readonly ask: Ask;
}

/** Whether an argument is one: commands can be called by anybody. */
export function isFixRequest(given: unknown): given is FixRequest {
  if (typeof given !== 'object' || given === null || !('dossier' in given) || !('ask' in given)) return false;
  const { dossier, ask } = given;
  return typeof dossier === 'string' && typeof ask === 'object' && ask !== null && 'for' in ask;
}
