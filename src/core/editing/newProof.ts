import type { NewMap, NewPair } from '../yaml/edit/newNode';

/** A proof to be written into a chapter file. */
export interface NewProof {
  /** The expected proof it is for; left out where only one is expected. */
  readonly for?: string | undefined;
  readonly target: NewTarget;
  readonly test?: string | undefined;
  /** Of the file. */
  readonly sha256?: string | undefined;
  /** Of the product that the proof was made with. */
  readonly version?: string | undefined;
  /** `YYYY-MM-DD`; only where the day is known. */
  readonly madeOn?: string | undefined;
}

/** Where the new proof is. Files are written as the chapter file sees them: `PSC/connexion.mp4`. */
export type NewTarget =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'gazelle' | 'link'; readonly url: string }
  | { readonly kind: 'motco2'; readonly number: string }
  | {
      readonly kind: 'cnda';
      readonly file?: string | undefined;
      readonly stage?: string | undefined;
      readonly expectedOn?: string | undefined;
    }
  | { readonly kind: 'psc'; readonly file?: string | undefined; readonly role?: string | undefined };

/** The proof as YAML, its keys in the order of the format's description. */
export function newProof(proof: NewProof): NewMap {
  return {
    pairs: [
      ...pairsWithValue(['for', proof.for]),
      targetPair(proof.target),
      ...pairsWithValue(
        ['test', proof.test],
        ['sha256', proof.sha256],
        ['version', proof.version],
        ['madeOn', proof.madeOn],
      ),
    ],
  };
}

function targetPair(target: NewTarget): NewPair {
  switch (target.kind) {
    case 'file':
      return ['file', target.file];
    case 'gazelle':
    case 'link':
      return [target.kind, target.url];
    case 'motco2':
      return ['motco2', target.number];
    case 'cnda': {
      const { file, stage, expectedOn } = target;
      return [
        'cnda',
        { flow: true, pairs: pairsWithValue(['file', file], ['stage', stage], ['expectedOn', expectedOn]) },
      ];
    }
    case 'psc':
      return ['psc', { flow: true, pairs: pairsWithValue(['file', target.file], ['role', target.role]) }];
  }
}

function pairsWithValue(...pairs: readonly (readonly [string, string | undefined])[]): NewPair[] {
  return pairs.flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, value] as const],
  );
}
