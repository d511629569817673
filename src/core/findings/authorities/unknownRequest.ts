import { nearestIds } from '../../catalogue/nearestId';
import { cndaRequestNamed } from '../../proofs/requestedCnda';
import { setScalar } from '../../yaml/edit/setScalar';
import { defineFinding, params } from '../defineFinding';
import { edit } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';

/** A proof cites a request to the CNDA that `segur.yaml` does not hold. Ours: nothing is known of the proof then. */
export const unknownRequest = defineFinding({
  code: 'unknown-request',
  severity: 'error',
  origin: 'ours',
  params: params<{ request: string; nearest: string }>(),
  *checkProof({ target }, { dossier }, draft) {
    if (target.kind !== 'cnda' || target.request === undefined) return;
    const { value, range } = target.request;
    if (cndaRequestNamed(value, dossier) !== undefined) return;
    const services = dossier.requests.cnda.flatMap(({ service }) => service?.value ?? []);
    yield draft(range, { request: value, nearest: nearestIds(services).nearest(value) ?? '' });
  },
  *fixes(context, { nearest }) {
    if (nearest === '') return;
    yield offer({
      kind: 'use-known-request',
      fr: `Écrire « ${nearest} »`,
      en: `Write “${nearest}”`,
      act: edit(context, setScalar(context.text, context.finding.range, nearest)),
      preferred: true,
    });
  },
});
