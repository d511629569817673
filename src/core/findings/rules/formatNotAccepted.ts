import { correctionParams } from '../../catalogue/corrections/correctionMark';
import type { Acceptance } from '../../evidence/acceptedTypes';
import { extensionMismatch } from '../../evidence/extensionMismatch';
import { citedFile, type Proof } from '../../proofs/model';
import type { Range } from '../../text/position';
import type { EntryContext } from '../rule';
import { type ProofFault, proofRule } from './proofRule';

/**
 * What is given is of a kind that is asked for. Nothing is said where the kind or the type can't be told, nor of a file
 * with another fault: mending that one comes first.
 */
export const formatNotAccepted = proofRule(
  ['format-not-accepted'],
  function* (proof, context): Iterable<ProofFault> {
    const expected = context.expectedFor(proof)?.expectedProof;
    const given = givenBy(proof, context);
    if (expected === undefined || expected.kinds.length === 0 || given === undefined) return;
    const acceptances = expected.kinds.map((kind) => context.policy.acceptance(kind));
    const isOtherXml = given.isNoCda && expected.kinds.every((kind) => kind === 'cda-document');
    if (!isOtherXml && acceptances.some((acceptance) => accepts(acceptance, given))) return;
    yield {
      code: 'format-not-accepted',
      range: given.range,
      params: {
        given: isOtherXml ? 'other-xml' : given.kind,
        type: given.type,
        kinds: expected.kinds.join(','),
        accepted: acceptedBy(acceptances).join(', '),
        origin: acceptances[0]?.origin ?? 'ours',
        ...correctionParams(expected.correction),
      },
    };
  },
);

interface Given {
  readonly kind: 'file' | 'link' | 'number';
  /** By its bytes; '' for what is no file. */
  readonly type: string;
  /** XML, and not a CDA R2 document. */
  readonly isNoCda: boolean;
  readonly range: Range;
}

function givenBy(proof: Proof, context: EntryContext): Given | undefined {
  const { target } = proof;
  if (target.kind === 'motco2')
    return { kind: 'number', type: '', isNoCda: false, range: target.number.range };
  if (target.kind === 'gazelle' || target.kind === 'link')
    return { kind: 'link', type: '', isNoCda: false, range: target.url.range };
  const cited = citedFile(proof);
  const state = context.evidenceOf(proof);
  if (cited === undefined || state?.kind !== 'present') return undefined;
  const { inspection } = state;
  if (inspection.problems.length > 0 || extensionMismatch(state.path, inspection) !== undefined)
    return undefined;
  return {
    kind: 'file',
    type: inspection.type,
    isNoCda: inspection.type === 'xml' && inspection.facts.cda === false,
    range: cited.range,
  };
}

function accepts({ types, link, testNumber }: Acceptance, given: Given): boolean {
  if (given.kind === 'link') return link;
  if (given.kind === 'number') return testNumber;
  if (types === 'any') return true;
  return types.length > 0 && (given.type === 'unknown' || types.includes(given.type));
}

/** For the message: the types, the frequent ones first as in the table, and whether a link or a number would do. */
function acceptedBy(acceptances: readonly Acceptance[]): readonly string[] {
  return [...new Set(acceptances.flatMap(({ types }) => (types === 'any' ? [] : types)))];
}
