import type { Proof } from '../../proofs/model';
import type { Draft } from '../../text/draft';
import { defineFinding, params } from '../defineFinding';
import { isIntact, presentFile } from '../presentFile';
import { setScalar } from '../../yaml/edit/setScalar';
import { edit, type FixContext, inspectedBy } from '../quickFixes/context';
import type { FixAct } from '../quickFixes/quickFix';
import { otherFile } from '../quickFixes/commonFixes';
import { offer } from '../quickFixes/offer';
import type { EntryContext } from '../rule';
import { dayOf } from '../time/dates';
import { type CndaTarget, requestedCnda } from '../../proofs/requestedCnda';
import { runningStage, stagePlace } from './cndaTarget';
import { setCnda } from './setCnda';

type StageParams =
  | Readonly<{ reason: 'missing' }>
  | Readonly<{ reason: 'too-early' | 'listing'; stage: string }>
  | Readonly<{ reason: 'not-pdf'; stage: string; file: string }>;

/**
 * The stage of a request to the CNDA. Sources: the agency takes a screenshot from `Pré-examen` on as a proof while the
 * request runs; at the end it is the attestation, in PDF. A request that is still running is enough for a complete file
 * (date 2), and not to be listed.
 */
export const cndaStageInsufficient = defineFinding({
  code: 'cnda-stage-insufficient',
  severity: 'error',
  origin: 'agency',
  params: params<StageParams>(),
  *checkProof(proof, context, draft) {
    if (proof.target.kind !== 'cnda') {
      yield* withoutStage(proof, context);
      return;
    }
    const target = requestedCnda(proof.target, context.dossier);
    if (target.request !== undefined && target.cited === undefined) return;
    const stage = target.stage?.value.trim();
    if (stage === undefined) yield draft(stagePlace(target), { reason: 'missing' }, { severity: 'warning' });
    else if (stage === 'initialisation') yield draft(stagePlace(target), { reason: 'too-early', stage });
    else if (stage === 'attestation') yield* attested(proof, context);
    else yield* notListed(target, context);
  },
  /** A stage is added by what the file is: a PDF is the attestation, a picture that of a request that runs. */
  *fixes(context, { reason }) {
    if (reason === 'missing' || reason === 'too-early') {
      const isPdf = inspectedBy(context)?.type === 'pdf';
      const stages = isPdf ? ['attestation', 'pre-examen'] : ['pre-examen', 'attestation'];
      for (const [rank, stage] of stages.entries()) {
        yield offer({
          kind: `write-stage-${stage}`,
          fr: `Écrire l’étape : ${stage}`,
          en: `Write the stage: ${stage}`,
          act: reason === 'missing' ? setCnda(context, 'stage', stage) : inPlace(context, stage),
          preferred: rank === 0 && reason === 'missing',
        });
      }
    }
    if (reason === 'not-pdf' || reason === 'listing') yield* otherFile(context);
  },
});

/** The stage of a request that is cited is written in `segur.yaml`, and the finding is on the citation. */
function inPlace(context: FixContext, stage: string): FixAct | undefined {
  const target = context.proof?.proof.target;
  if (target?.kind !== 'cnda' || target.stage === undefined) return undefined;
  return edit(context, setScalar(context.text, context.finding.range, stage));
}

/** A picture given as a plain file can only be that of a request that runs. */
function* withoutStage(proof: Proof, context: EntryContext): Iterable<Draft> {
  const file = presentFile(proof, context);
  if (file?.expected === undefined || file.expected.kinds.some((kind) => kind !== 'cnda')) return;
  if (file.inspection.type === 'pdf' || !file.inspection.mime.startsWith('image/')) return;
  yield cndaStageInsufficient.draft(file.cited.range, { reason: 'missing' }, { severity: 'warning' });
}

function* attested(proof: Proof, context: EntryContext): Iterable<Draft> {
  const file = presentFile(proof, context);
  if (file === undefined || !isIntact(file)) return;
  const { type } = file.inspection;
  if (type === 'pdf' || type === 'unknown') return;
  const { value, range } = file.cited;
  yield cndaStageInsufficient.draft(range, { reason: 'not-pdf', stage: 'attestation', file: value });
}

function* notListed(target: CndaTarget, context: EntryContext): Iterable<Draft> {
  const stage = runningStage(target);
  if (stage === undefined) return;
  const isAim = context.dossier.policy.target === 'listing';
  if (!isAim && !isAfterDate3(context)) return;
  const listing = cndaStageInsufficient.draft(stagePlace(target), { reason: 'listing', stage });
  yield isAim ? listing : { ...listing, severity: 'information' };
}

/** Every remark was to be answered by date 3: what comes after is the listing itself. */
function isAfterDate3({ dossier, today }: EntryContext): boolean {
  const milestone = dossier.milestones.find(({ name }) => name === 'date3');
  const day = dayOf(milestone?.at.value);
  return day !== undefined && day < today;
}
