import { setScalar } from '../../yaml/edit/setScalar';
import type { ReadingParams } from '../../yaml/nodes';
import { defineFinding, params } from '../defineFinding';
import { edit } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';

/** Beyond this, a list of values is no help. */
const mostValues = 6;

/** A value that is not of the form that the file's schema gives it. Ours. */
export const schemaInvalid = defineFinding({
  code: 'schema-invalid',
  severity: 'error',
  origin: 'ours',
  canBeIgnored: false,
  params: params<ReadingParams['schema-invalid']>(),
  *fixes(context, { reason, allowed }) {
    if (reason !== 'value' || allowed === '') return;
    for (const value of allowed.split(', ').slice(0, mostValues)) {
      yield offer({
        kind: 'use-allowed-value',
        fr: `Écrire « ${value} »`,
        en: `Write “${value}”`,
        act: edit(context, setScalar(context.text, context.finding.range, value)),
      });
    }
  },
});
