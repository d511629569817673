import { cndaStages } from '../dossier/requests';
import type { YamlNode } from '../yaml/nodes';
import { isDay } from '../yaml/schemaTypes';
import { gazelleStates, motco2Results, pscRoles, targetKeys } from './chapterSchema';

/**
 * True only where `entrySchema` has nothing to say of a node. Nearly every entry keeps to it, and finding that out by hand takes a
 * tenth of the time: only of another one is the schema asked what exactly is wrong.
 */
export function keepsToEntrySchema(node: YamlNode): boolean {
  return isMapOf(entryParts, node);
}

type Check = (node: YamlNode | undefined) => boolean;
type Parts = ReadonlyMap<string, Check>;

const isText: Check = (node) => node?.kind === 'scalar' && node.value.trim() !== '';
const isDayNode: Check = (node) => node?.kind === 'scalar' && isDay(node.value);
const isSum: Check = (node) => node?.kind === 'scalar' && /^[0-9a-f]{64}$/i.test(node.value);

function isOneOf(values: readonly string[]): Check {
  return (node) => node?.kind === 'scalar' && values.includes(node.value);
}

function isMapOf(parts: Parts, node: YamlNode | undefined): boolean {
  return node?.kind === 'map' && node.pairs.every(({ key, value }) => parts.get(key.value)?.(value) === true);
}

/** Keys are free, but for one that no plain object can have. */
const areReasons: Check = (node) =>
  node?.kind === 'map' && node.pairs.every(({ key, value }) => key.value !== '__proto__' && isText(value));

const cndaParts: Parts = new Map([
  ['request', isText],
  ['file', isText],
  ['stage', isOneOf(cndaStages)],
  ['expectedOn', isDayNode],
  ['opposableUntil', isDayNode],
]);

const pscParts: Parts = new Map([
  ['file', isText],
  ['role', isOneOf(pscRoles)],
]);

const proofParts: Parts = new Map([
  ['for', isText],
  ['file', isText],
  ['gazelle', isText],
  ['motco2', isText],
  ['cnda', (node) => isMapOf(cndaParts, node)],
  ['psc', (node) => isMapOf(pscParts, node)],
  ['link', isText],
  ['test', isText],
  ['state', isOneOf(gazelleStates)],
  ['result', isOneOf(motco2Results)],
  ['ranOn', isDayNode],
  ['sha256', isSum],
  ['version', isText],
  ['madeOn', isDayNode],
  ['note', isText],
  ['ignore', areReasons],
]);

const targets: ReadonlySet<string> = new Set(targetKeys);

/** One that says once where it is. Where a key stands twice the first one counts, which is for the schema to say. */
function isProof(node: YamlNode): boolean {
  if (node.kind !== 'map' || !isMapOf(proofParts, node)) return false;
  let found = 0;
  for (const { key } of node.pairs) if (targets.has(key.value)) found++;
  return found === 1;
}

const entryParts: Parts = new Map<string, Check>([
  ['proofs', (node) => node === undefined || (node.kind === 'list' && node.items.every(isProof))],
  ['notApplicable', (node) => node === undefined || node.kind === 'scalar'],
  ['toReview', isText],
  ['note', isText],
  ['ignore', areReasons],
]);
