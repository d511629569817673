import { rangeOf } from '../../text/position';
import { setScalar } from '../../yaml/edit/setScalar';
import { defineFinding, params } from '../defineFinding';
import { edit } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';

/** `segur.yaml` names a catalogue that is there and can be read. Ours. */
export const catalogueNotFound = defineFinding({
  code: 'catalogue-not-found',
  severity: 'error',
  origin: 'ours',
  /** `path` is '' where none is named, `nearest` where none resembles it. */
  params: params<{ reason: 'unnamed' | 'absent' | 'unreadable'; path: string; nearest: string }>(),
  *checkDossier({ dossier, catalogue }, draft) {
    if (catalogue.kind === 'loaded' || dossier.root === undefined) return;
    const path = catalogue.kind === 'unnamed' ? '' : catalogue.path;
    const range = dossier.catalogue?.range ?? rangeOf(0, 0, 0, 1);
    const nearest = catalogue.kind === 'absent' ? (catalogue.nearest ?? '') : '';
    yield { ...draft(range, { reason: catalogue.kind, path, nearest }), file: dossier.path };
  },
  *fixes(context, { nearest }) {
    if (nearest !== '') {
      yield offer({
        kind: 'correct-catalogue',
        fr: `Vouliez-vous dire « ${nearest} » ? Corriger le chemin`,
        en: `Did you mean “${nearest}”? Correct the path`,
        act: edit(context, setScalar(context.text, context.finding.range, nearest)),
        preferred: true,
      });
    }
    yield offer({
      kind: 'import-catalogue',
      fr: 'Importer un REM (.xlsx)…',
      en: 'Import a REM (.xlsx)…',
      act: { kind: 'ask', ask: { for: 'catalogue' } },
      preferred: nearest === '',
    });
  },
});
