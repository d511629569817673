import { setProofKey } from '../../editing/changeProof';
import { defineFinding, params } from '../defineFinding';
import { edit, type FixContext, proofPlace } from '../quickFixes/context';
import { offer, snippetOf } from '../quickFixes/offer';
import type { FixAct } from '../quickFixes/quickFix';

/** Neither a Gazelle link nor a MOTCO2 number alone says which test it is of: the name is asked for beside it. Ours. */
export const testNameMissing = defineFinding({
  code: 'test-name-missing',
  severity: 'warning',
  origin: 'ours',
  /** `expected` is the name that the catalogue gives, '' where it gives none. */
  params: params<{ expected: string; of: 'gazelle' | 'motco2' }>(),
  *checkProof(proof, context, draft) {
    const { target, test } = proof;
    // A name left empty is a fault of form, said by the reader.
    if ((target.kind !== 'gazelle' && target.kind !== 'motco2') || test !== undefined) return;
    const expected = context.expectedFor(proof)?.expectedProof.test ?? '';
    const { range } = target.kind === 'gazelle' ? target.url : target.number;
    yield draft(range, { expected, of: target.kind });
  },
  *fixes(context, { expected }) {
    if (expected !== '') {
      yield offer({
        kind: 'insert-test',
        fr: `Nommer le test : ${expected}`,
        en: `Name the test: ${expected}`,
        act: insertTest(context, expected),
        preferred: true,
      });
    }
    yield offer({
      kind: 'type-test',
      fr: 'Saisir le nom du test',
      en: 'Type the name of the test',
      act: testSnippet(context),
      preferred: expected === '',
    });
  },
});

function insertTest(context: FixContext, name: string): FixAct | undefined {
  const place = proofPlace(context);
  return place === undefined ? undefined : edit(context, setProofKey(context.text, place, 'test', name));
}

const testWords = 'NOM-DU-TEST';

function testSnippet(context: FixContext): FixAct | undefined {
  const { file } = context.finding;
  const act = insertTest(context, testWords);
  const [only, ...others] = act?.kind === 'edit' ? (act.edits.get(file) ?? []) : [];
  return only === undefined || others.length > 0 ? undefined : snippetOf(file, only, testWords);
}
