import { expectedProofsOf, nameOfScenario } from '../../catalogue/expectedProofName';
import type { Correction, Requirement } from '../../catalogue/model';
import type { ProofKind } from '../../catalogue/kinds';
import type { CorrectablePart } from '../../editing/corrections/setCorrection';

/** Something of a requirement that an answer may change, with what it says now. */
export type Correctable = {
  readonly part: CorrectablePart;
  readonly name: string;
  readonly correction: Correction | undefined;
} & (
  | { readonly key: 'statement' | 'text'; readonly text: string }
  | { readonly key: 'kinds'; readonly kinds: readonly ProofKind[] }
);

/** All that can be corrected of a requirement; with the name of an expected proof, what concerns that one. */
export function correctablesOf(requirement: Requirement, expectedProof?: string): readonly Correctable[] {
  const of = { requirement: requirement.id };
  const proofs = expectedProofsOf(requirement).filter(
    ({ name }) => expectedProof === undefined || name === expectedProof,
  );
  const statement: Correctable = {
    part: { what: 'requirement', ...of },
    name: requirement.id,
    correction: requirement.correction,
    key: 'statement',
    text: requirement.statement,
  };
  const scenarios = requirement.scenarios.flatMap((scenario, order): Correctable[] => {
    if (expectedProof !== undefined && !proofs.some((one) => one.scenario === scenario)) return [];
    const name = nameOfScenario(requirement, scenario, order);
    const { correction, text } = scenario;
    return [{ part: { what: 'scenario', ...of, name }, name, correction, key: 'text', text }];
  });
  const expected = proofs.flatMap(({ name, expectedProof: { correction, kinds, text } }): Correctable[] => {
    const common = { part: { what: 'expected-proof', ...of, name }, name, correction } as const;
    return [
      { ...common, key: 'text', text },
      { ...common, key: 'kinds', kinds },
    ];
  });
  return [statement, ...scenarios, ...expected];
}
