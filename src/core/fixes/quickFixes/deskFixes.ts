import type { Inspection } from '../../evidence/model';
import { stateOfCited } from '../../evidence/stateOfCited';
import { setProofKey, type ProofPlace } from '../changeProof';
import { setCndaKey } from '../setCndaKey';
import { setScalar } from '../setScalar';
import { edit, told, type FixContext } from './context';
import { otherFile } from './fileFixes';
import { offer, type Fixer } from './offer';
import { snippetOf } from './snippet';
import type { FixAct } from './model';

/** A stage is added by what the file is: a PDF is the attestation, a picture that of a request that runs. */
export const cndaStage: Fixer = function* (context) {
  const reason = told(context, 'reason');
  if (reason === 'missing') {
    const stages = typeOf(context) === 'pdf' ? ['attestation', 'pre-examen'] : ['pre-examen', 'attestation'];
    for (const [rank, stage] of stages.entries()) {
      yield offer({
        kind: `write-stage-${stage}`,
        fr: `Écrire le stade : ${stage}`,
        en: `Write the stage: ${stage}`,
        act: setCnda(context, 'stage', stage),
        preferred: rank === 0,
      });
    }
  }
  if (reason === 'not-pdf' || reason === 'listing') yield* otherFile(context);
};

export const cndaExpectedDate: Fixer = function* (context) {
  const words = 'AAAA-MM-JJ';
  const act =
    told(context, 'reason') === 'past'
      ? snippetOf(context.finding.file, { range: context.finding.range, newText: words }, words)
      : snippetIn(context, setCnda(context, 'expectedOn', words), words);
  yield offer({
    kind: 'type-expected-date',
    fr: 'Saisir la date de retour prévue',
    en: 'Type the date on which the answer is expected',
    act,
    preferred: true,
  });
  yield* otherFile(context);
};

/** Either the file is another product's, or the dossier's number is wrong: only the user knows. */
export const nilMismatch: Fixer = function* (context) {
  yield* otherFile(context);
  const found = told(context, 'found');
  const { dossier } = context.snapshot;
  const text = context.textOf(dossier.path);
  const nil = dossier.product.nil;
  if (found === undefined || found.includes(',') || text === undefined || nil === undefined) return;
  yield offer({
    kind: 'use-found-nil',
    fr: `Le NIL du dossier est faux : écrire ${found} dans segur.yaml`,
    en: `The dossier’s NIL is wrong: write ${found} in segur.yaml`,
    act: { kind: 'edit', edits: new Map([[dossier.path, [setScalar(text, nil.range, found)]]]) },
  });
};

export const evidenceStale: Fixer = function* (context) {
  const expected = told(context, 'expected');
  const place = placeOf(context);
  if (told(context, 'reason') === 'version' && expected !== undefined && place !== undefined) {
    yield offer({
      kind: 'use-dossier-version',
      fr: `La preuve a été refaite : écrire la version ${expected}`,
      en: `The proof was made again: write version ${expected}`,
      act: edit(context, setProofKey(context.text, place, 'version', expected)),
    });
  }
  yield* otherFile(context);
};

/** The last day on which the file changed is the best guess of when it was made. */
export const dateInFuture: Fixer = function* (context) {
  const day = changedOn(context);
  const place = placeOf(context);
  if (day === undefined || place === undefined || told(context, 'where') !== 'written') return;
  yield offer({
    kind: 'use-file-date',
    fr: `Écrire le jour où le fichier a changé : ${day}`,
    en: `Write the day on which the file changed: ${day}`,
    act: edit(context, setProofKey(context.text, place, 'madeOn', day)),
    preferred: true,
  });
};

function setCnda(context: FixContext, key: 'stage' | 'expectedOn', value: string): FixAct | undefined {
  const place = placeOf(context);
  return place === undefined ? undefined : edit(context, setCndaKey(context.text, place, key, value));
}

function snippetIn({ finding }: FixContext, act: FixAct | undefined, words: string): FixAct | undefined {
  const [only, ...others] = act?.kind === 'edit' ? (act.edits.get(finding.file) ?? []) : [];
  return only === undefined || others.length > 0 ? undefined : snippetOf(finding.file, only, words);
}

function placeOf({ placed, proof }: FixContext): ProofPlace | undefined {
  if (placed === undefined || proof === undefined) return undefined;
  return { requirementId: placed.entry.id.value, index: proof.index };
}

function typeOf(context: FixContext): string | undefined {
  return inspected(context)?.type;
}

/** Undefined where the disk's clock says what can't be. */
function changedOn(context: FixContext): string | undefined {
  const modified = Number(inspected(context)?.stamp.modified ?? Number.NaN) / 1e6;
  const day = Number.isFinite(modified) && modified > 0 ? new Date(modified).toISOString().slice(0, 10) : '';
  const written = told(context, 'date') ?? '';
  return day !== '' && day > '2000-01-01' && day < written ? day : undefined;
}

function inspected({ chapter, proof, snapshot }: FixContext): Inspection | undefined {
  const state = chapter && proof && stateOfCited(snapshot.evidence, chapter.path, proof.proof);
  return state?.kind === 'present' ? state.inspection : undefined;
}
