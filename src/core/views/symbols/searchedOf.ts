import type { Requirement } from '../../catalogue/model';
import { foldWords } from '../../catalogue/spelling';

/** What a search compares and shows of a requirement, worked out once. */
export interface Searched {
  /** Letters and digits of the id. */
  readonly id: string;
  /** Id, feature and statement, folded. */
  readonly text: string;
  /** Where the statement begins in it. */
  readonly offset: number;
  /** The statement on one line, masked; made when it is shown. */
  shown: string | undefined;
}

const searched = new WeakMap<Requirement, Searched>();

/** The same at each call: a requirement never changes. */
export function searchedOf(requirement: Requirement): Searched {
  const before = searched.get(requirement);
  if (before !== undefined) return before;
  const { id, statement, feature = '' } = requirement;
  const start = foldWords(`${id} ${feature}`);
  const own = {
    id: foldWords(id).replaceAll(/[^a-z0-9]/gu, ''),
    text: `${start} ${foldWords(statement)}`,
    offset: start.length + 1,
    shown: undefined,
  };
  searched.set(requirement, own);
  return own;
}
