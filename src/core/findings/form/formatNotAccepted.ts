import { correctionParams } from '../../catalogue/corrections/correctionMark';
import type { Acceptance, Origin } from '../../evidence/acceptedTypes';
import { wrongExtension } from '../../evidence/wrongExtension';
import type { Proof } from '../../proofs/model';
import type { Range } from '../../text/position';
import { defineFinding, params } from '../defineFinding';
import { isIntact, presentFile } from '../presentFile';
import { otherFile } from '../quickFixes/commonFixes';
import type { EntryContext } from '../rule';

type NotAcceptedParams = Readonly<{
  given: 'file' | 'link' | 'number' | 'other-xml';
  /** Of the file, by its bytes; '' for what is no file. */
  type: string;
  /** Keys of kinds of proof, between `,`. */
  kinds: string;
  /** Types of files, between `, `. */
  accepted: string;
  origin: Origin;
  correction?: string;
}>;

/**
 * What is given is of a kind that is asked for. Nothing is reported where the kind or the type can't be known, nor of a file
 * with another fault: fixing that one comes first. Ours: what each kind of proof may be is inferred from its name.
 */
export const formatNotAccepted = defineFinding({
  code: 'format-not-accepted',
  severity: 'warning',
  origin: 'ours',
  params: params<NotAcceptedParams>(),
  *checkProof(proof, context, draft) {
    const expected = context.expectedFor(proof)?.expectedProof;
    const given = givenBy(proof, context);
    if (expected === undefined || expected.kinds.length === 0 || given === undefined) return;
    const acceptances = expected.kinds.map((kind) => context.policy.acceptance(kind));
    const isOtherXml = given.isNoCda && expected.kinds.every((kind) => kind === 'cda-document');
    if (!isOtherXml && acceptances.some((acceptance) => accepts(acceptance, given))) return;
    // That its name is wrong comes first.
    if (given.isMisnamed?.() === true) return;
    yield draft(given.range, {
      given: isOtherXml ? 'other-xml' : given.kind,
      type: given.type,
      kinds: expected.kinds.join(','),
      accepted: acceptedBy(acceptances).join(', '),
      origin: acceptances[0]?.origin ?? 'ours',
      ...correctionParams(expected.correction),
    });
  },
  fixes: otherFile,
});

interface Given {
  readonly kind: 'file' | 'link' | 'number';
  /** By its bytes; '' for what is no file. */
  readonly type: string;
  /** XML, and not a CDA R2 document. */
  readonly isNoCda: boolean;
  readonly range: Range;
  /** It is another file than its name says. */
  readonly isMisnamed?: () => boolean;
}

function givenBy(proof: Proof, context: EntryContext): Given | undefined {
  const { target } = proof;
  if (target.kind === 'motco2')
    return { kind: 'number', type: '', isNoCda: false, range: target.number.range };
  if (target.kind === 'gazelle' || target.kind === 'link')
    return { kind: 'link', type: '', isNoCda: false, range: target.url.range };
  const file = presentFile(proof, context);
  if (file === undefined || !isIntact(file)) return undefined;
  const { cited, path, inspection } = file;
  return {
    kind: 'file',
    type: inspection.type,
    isNoCda: inspection.type === 'xml' && inspection.facts.cda === false,
    range: cited.range,
    isMisnamed: () => wrongExtension(path, inspection) !== undefined,
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
