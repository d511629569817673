import type { FilePlace } from '../outline/placeOf';

/** What a command on a row of the tree is given, and what any other caller may give: plain data. */
export interface NodeArgument {
  /** The Uri of the dossier's `segur.yaml`, as text. */
  readonly dossier: string;
  readonly chapter?: string;
  /** The requirement's id as the catalogue gives it. */
  readonly requirement?: string;
  /** How a proof names the expected proof: its number, or `<scenario>#<position>`. */
  readonly expectedProof?: string;
  /** An attached proof, by the whole item of its list. */
  readonly proof?: FilePlace;
}

/** What a command was given, where it is a row of the tree or written like one. */
export function nodeArgument(argument: unknown): NodeArgument | undefined {
  if (typeof argument !== 'object' || argument === null || !('dossier' in argument)) return undefined;
  const { dossier, chapter, requirement, expectedProof, proof } = argument as Readonly<
    Record<string, unknown>
  >;
  if (typeof dossier !== 'string') return undefined;
  return {
    dossier,
    ...(typeof chapter === 'string' ? { chapter } : {}),
    ...(typeof requirement === 'string' ? { requirement } : {}),
    ...(typeof expectedProof === 'string' ? { expectedProof } : {}),
    ...(isProofPlace(proof) ? { proof } : {}),
  };
}

function isProofPlace(argument: unknown): argument is NonNullable<NodeArgument['proof']> {
  return typeof argument === 'object' && argument !== null && 'file' in argument && 'range' in argument;
}
