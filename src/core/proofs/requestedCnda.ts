import { foldWords } from '../catalogue/spelling';
import type { Dossier } from '../dossier/model';
import type { CndaRequest } from '../dossier/requests';
import type { Located } from '../text/located';
import type { Range } from '../text/position';
import type { ProofTarget } from './model';

/** What a proof from the CNDA says: the file, the stage of the request, the date on which an answer is expected. */
export type CndaTarget = Extract<ProofTarget, { kind: 'cnda' }>;

/** A proof from the CNDA with what the request that it cites says of it. */
export interface RequestedCnda extends CndaTarget {
  /** The request of `segur.yaml`; undefined where the proof cites none, or one that is not there. */
  readonly cited: CndaRequest | undefined;
}

/** The first request to the CNDA with this service or reference, spellings folded. */
export function cndaRequestNamed(
  name: string,
  { requests }: Pick<Dossier, 'requests'>,
): CndaRequest | undefined {
  const fold = foldWords(name);
  const isNamed = (text: Located<string> | undefined): boolean =>
    text !== undefined && foldWords(text.value) === fold;
  return (
    requests.cnda.find(({ service }) => isNamed(service)) ??
    requests.cnda.find(({ reference }) => isNamed(reference))
  );
}

/**
 * What a proof does not say itself is what the request says that it cites; its place is then that of the citation, since
 * places are those of the proof's entry.
 */
export function requestedCnda(target: CndaTarget, dossier: Pick<Dossier, 'requests'>): RequestedCnda {
  const { request } = target;
  const cited = request === undefined ? undefined : cndaRequestNamed(request.value, dossier);
  if (request === undefined || cited === undefined) return { ...target, cited: undefined };
  return {
    ...target,
    stage: target.stage ?? citedAt(cited.stage, request.range),
    expectedOn: target.expectedOn ?? citedAt(cited.expectedOn, request.range),
    opposableUntil: target.opposableUntil ?? citedAt(cited.opposableUntil, request.range),
    cited,
  };
}

function citedAt(text: Located<string> | undefined, range: Range): Located<string> | undefined {
  return text === undefined ? undefined : { value: text.value, range };
}
