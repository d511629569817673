import type { Located } from '../text/located';
import type { Range } from '../text/position';
import { locatedText } from '../yaml/located';
import { valueOf, type YamlNode } from '../yaml/nodes';

/** `Initialisation` comes before; what counts as a proof starts at `pre-examen`. Source: the CNDA's own steps. */
export const cndaStages = [
  'initialisation',
  'pre-examen',
  'examen-de-conformite',
  'finalisation',
  'attestation',
] as const;

/** The roles for which the EDC PSC is asked: user software, e-health proxy, operator. */
export const requestRoles = ['user', 'proxy', 'operator'] as const;

/** From the Datapass request, over the tests in the sandbox (BAS), to the habilitation. */
export const pscStages = ['demande', 'bac-a-sable', 'habilite'] as const;

/** A request to the CNDA, written once in `segur.yaml` and cited by several proofs. */
export interface CndaRequest {
  /** Such as `DMP`: what proofs cite it by. */
  readonly service: Located<string> | undefined;
  readonly reference: Located<string> | undefined;
  /** The version of the product that the request is for. */
  readonly version: Located<string> | undefined;
  readonly nil: Located<string> | undefined;
  readonly stage: Located<string> | undefined;
  /** `YYYY-MM-DD`, as are all days here. */
  readonly expectedOn: Located<string> | undefined;
  /** Until that day the version of the CNDA's tests is frozen for this request. */
  readonly opposableUntil: Located<string> | undefined;
  readonly range: Range;
}

/** A request to the trust space of Pro Santé Connect, one per role. */
export interface PscRequest {
  readonly role: Located<string> | undefined;
  readonly nru: Located<string> | undefined;
  /** The number of the Datapass request, which is not that of the habilitation. */
  readonly datapass: Located<string> | undefined;
  readonly clientId: Located<string> | undefined;
  readonly stage: Located<string> | undefined;
  readonly range: Range;
}

export interface AuthorityRequests {
  readonly cnda: readonly CndaRequest[];
  readonly psc: readonly PscRequest[];
}

/** Reads `requests:`; items that are no maps are left out. */
export function requestsIn(root: YamlNode | undefined): AuthorityRequests {
  const requests = valueOf(root, 'requests');
  return { cnda: mapsAt(requests, 'cnda').map(cndaRequest), psc: mapsAt(requests, 'psc').map(pscRequest) };
}

/** The maps of a list at a key. */
export function mapsAt(node: YamlNode | undefined, key: string): readonly YamlNode[] {
  const list = valueOf(node, key);
  return list?.kind === 'list' ? list.items.filter(({ kind }) => kind === 'map') : [];
}

function cndaRequest(node: YamlNode): CndaRequest {
  return {
    service: locatedText(node, 'service'),
    reference: locatedText(node, 'reference'),
    version: locatedText(node, 'version'),
    nil: locatedText(node, 'nil'),
    stage: locatedText(node, 'stage'),
    expectedOn: locatedText(node, 'expectedOn'),
    opposableUntil: locatedText(node, 'opposableUntil'),
    range: node.range,
  };
}

function pscRequest(node: YamlNode): PscRequest {
  return {
    role: locatedText(node, 'role'),
    nru: locatedText(node, 'nru'),
    datapass: locatedText(node, 'datapass'),
    clientId: locatedText(node, 'clientId'),
    stage: locatedText(node, 'stage'),
    range: node.range,
  };
}
