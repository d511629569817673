import { setCndaKey } from '../../editing/setCndaKey';
import { setScalar } from '../../yaml/edit/setScalar';
import { edit, inspectedBy, proofPlace, told, type FixContext } from './context';
import { otherFile } from './fileFixes';
import { offer, type Fixer } from './offer';
import { snippetOf } from './snippet';
import type { FixAct } from './quickFix';

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

function setCnda(context: FixContext, key: 'stage' | 'expectedOn', value: string): FixAct | undefined {
  const place = proofPlace(context);
  return place === undefined ? undefined : edit(context, setCndaKey(context.text, place, key, value));
}

function snippetIn({ finding }: FixContext, act: FixAct | undefined, words: string): FixAct | undefined {
  const [only, ...others] = act?.kind === 'edit' ? (act.edits.get(finding.file) ?? []) : [];
  return only === undefined || others.length > 0 ? undefined : snippetOf(finding.file, only, words);
}

function typeOf(context: FixContext): string | undefined {
  return inspectedBy(context)?.type;
}
