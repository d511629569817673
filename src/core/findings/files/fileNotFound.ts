import { setScalar } from '../../yaml/edit/setScalar';
import { defineFinding, params } from '../defineFinding';
import { edit } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';
import { otherFile } from '../quickFixes/otherFile';
import { citedState } from './citedState';

/** The cited file exists. A path left empty is a fault of form, reported by the reader. Source: the agency. */
export const fileNotFound = defineFinding({
  code: 'file-not-found',
  severity: 'error',
  origin: 'agency',
  /** `nearest` is a path that resembles the one written, '' where there is none. */
  params: params<{ file: string; nearest: string }>(),
  *checkProof(proof, context, draft) {
    const cited = citedState(proof, context);
    if (cited?.state.kind !== 'absent' || cited.file.trim() === '') return;
    yield draft(cited.range, { file: cited.file, nearest: cited.state.nearest ?? '' });
  },
  *fixes(context, { nearest }) {
    if (nearest !== '') {
      yield offer({
        kind: 'use-nearest-file',
        fr: `Vouliez-vous dire « ${nearest} » ? Corriger le chemin`,
        en: `Did you mean “${nearest}”? Correct the path`,
        act: edit(context, setScalar(context.text, context.finding.range, nearest)),
        preferred: true,
      });
    }
    yield* otherFile(context);
  },
});
