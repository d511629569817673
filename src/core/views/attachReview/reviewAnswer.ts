import type { MatchedTarget } from '../../attach/matchFile';
import type { TargetNames } from '../../attach/targetNames';

/** What the page says: that nothing is to be done, or which file is for what. */
export type ReviewAnswer =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'attach'; readonly lines: readonly AnsweredLine[] };

export interface AnsweredLine {
  /** The place of the file in the list that the page was made of. */
  readonly id: number;
  readonly targets: readonly MatchedTarget[];
}

/** Reads a message of the page: plain data that is not validated elsewhere. Undefined for anything else. */
export function reviewAnswer(message: unknown, targets: TargetNames): ReviewAnswer | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
  if (message.kind === 'cancel') return { kind: 'cancel' };
  if (message.kind !== 'attach' || !('lines' in message) || !Array.isArray(message.lines)) return undefined;
  const lines = message.lines.flatMap((line: unknown) => lineOf(line, targets) ?? []);
  return { kind: 'attach', lines };
}

function lineOf(line: unknown, targets: TargetNames): AnsweredLine | undefined {
  if (typeof line !== 'object' || line === null || !('id' in line) || !('targets' in line)) return undefined;
  const { id, targets: names } = line;
  if (typeof id !== 'number' || !Array.isArray(names)) return undefined;
  const found = names.flatMap((name: unknown) =>
    typeof name === 'string' ? (targets.targetOf(name) ?? []) : [],
  );
  return { id, targets: [...new Set(found)] };
}
