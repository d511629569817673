/** The fictional catalogue as tables. Statements are ours; only headings, shapes of ids and irregularities are those of real workbooks. */
export interface SampleChapter {
  readonly name: string;
  readonly requirements: readonly SampleRequirement[];
}

export interface SampleRequirement {
  readonly id: string;
  /** `Fonction`. */
  readonly feature: string;
  readonly statement: string;
  readonly comment?: string;
  /** `EXIGENCE` when left out. */
  readonly nature?: 'PRECONISATION';
  /** The cell as it is, dirt included; `Général` when left out. */
  readonly profile?: string;
  readonly criticality: 'Critique' | 'Majeure' | 'Mineure' | 'Non définie';
  /** `Statut publication`; `Inchangée` when left out. */
  readonly status?: 'Modifiée';
  /** `VA N-1`. */
  readonly previousId?: string;
  readonly scenarios: readonly SampleScenario[];
  /** How many times its row is in the workbook; once when left out. */
  readonly copies?: number;
}

export interface SampleScenario {
  readonly id: string;
  readonly text: string;
  readonly proofs: readonly SampleProof[];
}

/** `N° preuve` and `Preuve`, as two cells. */
export type SampleProof = readonly [number: string, text: string];

/** A scenario's prose: what must be ready, then what to do, in order. */
export function steps(prerequisite: string, ...todo: readonly string[]): string {
  const numbered = todo.map((step, at) => `- ${at + 1}. ${step}`);
  return [`Prérequis :\n${prerequisite}`, `Étapes du scénario :\n${numbered.join('\n')}`].join('\n\n');
}

/** A scenario of one expected proof, numbered as usual: the requirement's id, `.01`, `.01`. */
export function oneProof(requirement: string, text: string, proof: string): readonly SampleScenario[] {
  return [{ id: `${requirement}.01`, text, proofs: [[`${requirement}.01.01`, proof]] }];
}
