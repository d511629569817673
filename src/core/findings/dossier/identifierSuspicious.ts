import { defineFinding, params } from '../defineFinding';
import { retype } from '../quickFixes/commonFixes';

/** A NIE or a NIL is three capital letters and six digits. Inferred by us from two real examples: it warns and never refuses. */
export const identifierSuspicious = defineFinding({
  code: 'identifier-suspicious',
  severity: 'warning',
  origin: 'measured',
  params: params<{ name: 'NIE' | 'NIL'; value: string }>(),
  *checkDossier({ dossier: { path, product } }, draft) {
    for (const [name, identifier] of [
      ['NIE', product.nie],
      ['NIL', product.nil],
    ] as const) {
      if (identifier === undefined || /^[A-Z]{3}\d{6}$/.test(identifier.value)) continue;
      yield { ...draft(identifier.range, { name, value: identifier.value }), file: path };
    }
  },
  *fixes(context, { name }) {
    yield retype(context, { fr: `Saisir le numéro ${name}`, en: `Type the ${name}` });
  },
});
