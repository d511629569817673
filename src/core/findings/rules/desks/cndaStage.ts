import type { ProofTarget } from '../../../proofs/model';
import type { Range } from '../../../text/position';
import type { EntryContext } from '../../rule';
import { presentFile } from '../../presentFile';
import { type ProofFault, proofRule } from '../proofRule';
import { dayOf, isDayText } from '../../time/dates';

type CndaTarget = Extract<ProofTarget, { kind: 'cnda' }>;

/**
 * The stage of a request to the CNDA. Sources: the agency takes a screenshot from `Pré-examen` on as a proof while the
 * request runs, with the date on which an answer is expected; at the end it is the attestation, in PDF. A request that is
 * still running is enough for a complete file (date 2), and not to be listed.
 */
export const cndaStage = proofRule(
  ['cnda-stage-insufficient', 'cnda-expected-date'],
  function* (proof, context): Iterable<ProofFault> {
    const { target } = proof;
    if (target.kind !== 'cnda') {
      yield* unstaged(proof, context);
      return;
    }
    const stage = target.stage?.value.trim();
    if (stage === undefined) yield { ...insufficient('missing', placeOf(target)), severity: 'warning' };
    else if (stage === 'initialisation') yield insufficient('too-early', placeOf(target), stage);
    else if (stage === 'attestation') yield* attested(proof, context);
    else if (running.has(stage)) yield* stillRunning(target, stage, context);
  },
);

const running: ReadonlySet<string> = new Set(['pre-examen', 'examen-de-conformite', 'finalisation']);

/** A picture given as a plain file can only be that of a request that runs. */
function* unstaged(...[proof, context]: Parameters<typeof presentFile>): Iterable<ProofFault> {
  const file = presentFile(proof, context);
  if (file?.expected === undefined || file.expected.kinds.some((kind) => kind !== 'cnda')) return;
  if (file.inspection.type === 'pdf' || !file.inspection.mime.startsWith('image/')) return;
  yield { ...insufficient('missing', file.cited.range), severity: 'warning' };
}

function* attested(...[proof, context]: Parameters<typeof presentFile>): Iterable<ProofFault> {
  const file = presentFile(proof, context);
  if (file === undefined || file.inspection.problems.length > 0) return;
  const { type } = file.inspection;
  if (type === 'pdf' || type === 'unknown') return;
  const { code, range, params } = insufficient('not-pdf', file.cited.range, 'attestation');
  yield { code, range, params: { ...params, file: file.cited.value } };
}

function* stillRunning(target: CndaTarget, stage: string, context: EntryContext): Iterable<ProofFault> {
  const { dossier, today } = context;
  const { expectedOn } = target;
  if (expectedOn === undefined) {
    yield { code: 'cnda-expected-date', range: placeOf(target), params: { reason: 'missing', date: '' } };
  } else if (isDayText(expectedOn.value) && expectedOn.value < today) {
    const params = { reason: 'past', date: expectedOn.value };
    yield { code: 'cnda-expected-date', range: expectedOn.range, params };
  }
  const listing = insufficient('listing', placeOf(target), stage);
  if (dossier.policy.target === 'listing') yield listing;
  else if (isPast('date3', context)) yield { ...listing, severity: 'information' };
}

/** Every remark was to be answered by date 3: what comes after is the listing itself. */
function isPast(name: 'date3', { dossier, today }: EntryContext): boolean {
  const milestone = dossier.milestones.find((one) => one.name === name);
  const day = dayOf(milestone?.at.value);
  return day !== undefined && day < today;
}

function insufficient(reason: string, range: Range, stage = ''): ProofFault & { readonly params: Params } {
  return { code: 'cnda-stage-insufficient', range, params: { reason, stage } };
}

type Params = Readonly<Record<string, string>>;

/** Where the stage stands, or what it is missing from. */
function placeOf(target: CndaTarget): Range {
  return target.stage?.range ?? target.file?.range ?? target.range;
}
