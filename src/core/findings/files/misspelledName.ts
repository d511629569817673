import { baseName, pathFrom } from '../../text/names';
import type { Proof } from '../../proofs/model';
import type { Range } from '../../text/position';
import { setScalar } from '../../yaml/edit/setScalar';
import { edit, type FixContext } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';
import type { QuickFix } from '../quickFixes/quickFix';
import type { EntryContext } from '../rule';
import { citedState } from './citedState';
import { defineFinding, params } from '../defineFinding';

/** A path that finds its file and is not written as the file is named. `trueName` is the path as it should be written. */
interface Misnamed {
  readonly range: Range;
  readonly names: { readonly file: string; readonly trueName: string };
  readonly by: 'case' | 'normalisation' | 'look-alike';
}

/** Undefined where the name is written exactly, or no file is found. */
function misnamed(proof: Proof, context: EntryContext): Misnamed | undefined {
  const cited = citedState(proof, context);
  if (cited?.state.kind !== 'present') return undefined;
  const { nameDiffers, path } = cited.state;
  if (nameDiffers === 'no') return undefined;
  const names = { file: cited.file, trueName: pathFrom(context.folder, path) };
  return { range: cited.range, names, by: nameDiffers };
}

/** The fix that writes the path as the file is named. */
function useTrueName(context: FixContext, trueName: string): QuickFix | undefined {
  const name = baseName(trueName);
  return offer({
    kind: 'use-true-name',
    fr: `Écrire le nom comme sur le disque : « ${name} »`,
    en: `Write the name as on the disk: “${name}”`,
    act: edit(context, setScalar(context.text, context.finding.range, trueName)),
    preferred: true,
    forAll: { fr: 'Écrire le nom comme sur le disque', en: 'Write the name as on the disk' },
    certain: true,
  });
}

/** Only capitals differ from the true name: such a file is found on Windows and macOS, not elsewhere, and never by the agency. */
export const fileCaseMismatch = defineFinding({
  code: 'file-case-mismatch',
  severity: 'error',
  origin: 'measured',
  params: params<{ file: string; trueName: string }>(),
  *checkProof(proof, context, draft) {
    const found = misnamed(proof, context);
    if (found?.by === 'case') yield draft(found.range, found.names);
  },
  *fixes(context, { trueName }) {
    yield useTrueName(context, trueName);
  },
});

/**
 * Only the Unicode form of accents differs from the actual name: the file is found everywhere we looked. Where another
 * character looks the same, only this program finds the file, so it is a warning.
 */
export const fileNameNormalisation = defineFinding({
  code: 'file-name-normalisation',
  severity: 'information',
  origin: 'measured',
  params: params<{ file: string; trueName: string }>(),
  *checkProof(proof, context, draft) {
    const found = misnamed(proof, context);
    if (found === undefined || found.by === 'case') return;
    yield draft(found.range, found.names, found.by === 'look-alike' ? { severity: 'warning' } : {});
  },
  *fixes(context, { trueName }) {
    yield useTrueName(context, trueName);
  },
});
