import { rangeOf } from '../../text/position';
import { defineFinding, params } from '../defineFinding';
import { offer } from '../quickFixes/offer';

/** `segur.yaml` names a catalogue that is there and can be read. Ours. */
export const catalogueNotFound = defineFinding({
  code: 'catalogue-not-found',
  severity: 'error',
  origin: 'ours',
  /** `path` is '' where none is named. */
  params: params<{ reason: 'unnamed' | 'absent' | 'unreadable'; path: string }>(),
  *checkDossier({ dossier, catalogue }, draft) {
    if (catalogue.kind === 'loaded' || dossier.root === undefined) return;
    const path = catalogue.kind === 'unnamed' ? '' : catalogue.path;
    const range = dossier.catalogue?.range ?? rangeOf(0, 0, 0, 1);
    yield { ...draft(range, { reason: catalogue.kind, path }), file: dossier.path };
  },
  *fixes() {
    yield offer({
      kind: 'import-catalogue',
      fr: 'Importer un REM (.xlsx)…',
      en: 'Import a REM (.xlsx)…',
      act: { kind: 'ask', ask: { for: 'catalogue' } },
      preferred: true,
    });
  },
});
