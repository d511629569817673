import type { Language } from '../../language/language';
import { cndaStages } from '../../dossier/requests';
import { pscRoles } from '../../proofs/chapterSchema';
import { treeWords } from '../tree/words';
import type { Suggestion } from './keys';
import { completionWords } from './words';

/** Each shape that a proof can have, with places to fill in. */
const shapes = {
  file: ['file: $2', 'version: $3'],
  gazelle: ['gazelle: $2', 'test: $3'],
  motco2: ['motco2: $2', 'test: $3', 'result: ${4|ok,ko|}'],
  cnda: [`cnda: { file: $2, stage: \${3|${cndaStages.join(',')}|} }`],
  psc: [`psc: { file: $2, role: \${3|${pscRoles.join(',')}|} }`],
  link: ['link: $2'],
} as const;

type Shape = keyof typeof shapes;

const order: readonly Shape[] = ['file', 'gazelle', 'motco2', 'cnda', 'psc', 'link'];

/** A snippet for each kind of proof, for an item that begins; found by the word in the language and by the key. */
export function proofSnippets(language: Language): readonly Suggestion[] {
  const { targets } = treeWords[language];
  return order.map((shape, rank): Suggestion => {
    const lines = ['for: $1', ...shapes[shape]];
    return {
      ...{ label: targets[shape], kind: 'snippet', isSnippet: true, rank: 200 + rank },
      insert: lines.join('\n  '),
      detail: completionWords[language].proofOfKind(shape),
      filter: `${shape} ${targets[shape]}`,
    };
  });
}
