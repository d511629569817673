import { baseName, pathFrom } from '../../evidence/names';
import type { Proof } from '../../proofs/model';
import type { Range } from '../../text/position';
import { setScalar } from '../../yaml/edit/setScalar';
import { edit, type FixContext } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';
import type { QuickFix } from '../quickFixes/quickFix';
import type { EntryContext } from '../rule';
import { citedState } from './citedState';

/** A path that finds its file and is not written as the file is named. `trueName` is the path as it should be written. */
export interface Misnamed {
  readonly range: Range;
  readonly names: { readonly file: string; readonly trueName: string };
  readonly by: 'case' | 'normalisation' | 'look-alike';
}

/** Undefined where the name is written exactly, or no file is found. */
export function misnamed(proof: Proof, context: EntryContext): Misnamed | undefined {
  const cited = citedState(proof, context);
  if (cited?.state.kind !== 'present') return undefined;
  const { nameDiffers, path } = cited.state;
  if (nameDiffers === 'no') return undefined;
  const names = { file: cited.file, trueName: pathFrom(context.folder, path) };
  return { range: cited.range, names, by: nameDiffers };
}

/** The fix that writes the path as the file is named. */
export function useTrueName(context: FixContext, trueName: string): QuickFix | undefined {
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
