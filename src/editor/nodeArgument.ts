import type { NodeArgument } from './commandIds';

/** What a command was given, where it is a row of the tree or written like one. */
export function nodeArgument(given: unknown): NodeArgument | undefined {
  if (typeof given !== 'object' || given === null || !('dossier' in given)) return undefined;
  const { dossier, chapter, requirement, expectedProof, proof } = given as Readonly<Record<string, unknown>>;
  if (typeof dossier !== 'string') return undefined;
  return {
    dossier,
    ...(typeof chapter === 'string' ? { chapter } : {}),
    ...(typeof requirement === 'string' ? { requirement } : {}),
    ...(typeof expectedProof === 'string' ? { expectedProof } : {}),
    ...(isProofPlace(proof) ? { proof } : {}),
  };
}

function isProofPlace(given: unknown): given is NonNullable<NodeArgument['proof']> {
  return typeof given === 'object' && given !== null && 'file' in given && 'range' in given;
}
