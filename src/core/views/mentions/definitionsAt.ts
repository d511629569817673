import { expectedProofAt } from '../../catalogue/expectedProofAt';
import { nameOfScenario } from '../../catalogue/expectedProofName';
import { sameId } from '../../catalogue/nearestId';
import type { Requirement } from '../../catalogue/model';
import {
  itemsOf,
  catalogueLines,
  requirementAbove,
  positionInLines,
  rangeInFile,
  requirementLines,
  requirementNode,
} from '../../catalogue/requirementText';
import { rangeHolds, rangeOf, type Position, type Range } from '../../text/position';
import { pairOf, valueOf, type YamlNode } from '../../yaml/nodes';
import type { FilePlace } from '../outline/placeOf';
import type { KnownTexts } from './knownTexts';
import { definingMentions, mentionAt, mentionsOf } from './mentionsIn';
import type { Mention, Subject } from './model';

/** Where what is at a place is defined. */
export interface Definitions {
  /** The words that were pointed at. */
  readonly origin: Range;
  /** In the order of interest. A file is the place of its first character. */
  readonly places: readonly FilePlace[];
}

/**
 * Where the words at a place lead: an id to the catalogue, a path to its file, a profile to where it is named and chosen, a
 * corrected text to its correction. Undefined where the words name nothing.
 */
export function definitionsAt(known: KnownTexts, path: string, position: Position): Definitions | undefined {
  const corrected = correctionAt(known, path, position);
  if (corrected !== undefined) return corrected;
  const mention = mentionAt(known, path, position);
  if (mention === undefined) return undefined;
  return { origin: mention.range, places: placesFor(known, mention) };
}

const top = rangeOf(0, 0, 0, 0);

function placesFor(known: KnownTexts, mention: Mention): readonly FilePlace[] {
  const { subject } = mention;
  if (subject.kind === 'file')
    return isThere(known, subject.path) ? [{ file: subject.path, range: top }] : [];
  if (subject.kind === 'profile') return profilePlaces(known, mention);
  return definingMentions(known, targetOf(known, subject)).map(placeOf);
}

/** A file that was looked for and not found has no place. */
function isThere({ evidence }: KnownTexts, path: string): boolean {
  return ![...evidence.states].some(([key, { kind }]) => key === path && kind === 'absent');
}

/** Where it is chosen, and the first requirement that has it; the place that was asked from is left out where there is another. */
function profilePlaces(known: KnownTexts, mention: Mention): readonly FilePlace[] {
  const all = mentionsOf(known, mention.subject);
  const chosen = all.filter(({ role }) => role === 'use');
  const named = all.find(({ role }) => role === 'definition');
  const places = [...chosen, ...(named === undefined ? [] : [named])];
  const others = places.filter(({ file }) => file !== mention.file);
  return (others.length > 0 ? others : places).map(placeOf);
}

/** An id of the REM before leads to the requirement that took its place. */
function targetOf({ catalogue }: KnownTexts, subject: Subject): Subject {
  if (subject.kind !== 'requirement' || subject.known || catalogue.kind !== 'loaded') return subject;
  for (const { requirements } of catalogue.catalogue.chapters) {
    const heir = requirements.find(
      ({ previousId }) => previousId !== undefined && sameId(previousId, subject.id),
    );
    if (heir !== undefined) return { kind: 'requirement', id: heir.id, known: true };
  }
  return subject;
}

function placeOf({ file, range }: Mention): FilePlace {
  return { file, range };
}

/** In the catalogue, on a text that the vendor corrects: where it is corrected. */
function correctionAt(known: KnownTexts, path: string, position: Position): Definitions | undefined {
  const { catalogue } = known;
  if (catalogue.kind !== 'loaded' || path !== catalogue.path || catalogue.corrections === undefined)
    return undefined;
  const found = correctedPartAt(known, position);
  if (found === undefined) return undefined;
  const places = mentionsOf(known, found.subject).filter(({ role }) => role === 'correction');
  return places.length === 0 ? undefined : { origin: found.range, places: places.map(placeOf) };
}

interface CorrectedPart {
  readonly subject: Subject;
  readonly range: Range;
}

function correctedPartAt(known: KnownTexts, position: Position): CorrectedPart | undefined {
  if (known.catalogue.kind !== 'loaded') return undefined;
  const { catalogue, path } = known.catalogue;
  const text = known.textOf(path) ?? '';
  const requirement = requirementAbove(catalogue, position.line);
  if (requirement === undefined) return undefined;
  const expected = expectedProofAt(text, catalogue, position);
  if (expected !== undefined) {
    const { name, range, expectedProof } = expected;
    const onNumber = mentionAt(known, path, position)?.subject.kind === 'expected-proof';
    if (expectedProof.correction === undefined || onNumber) return undefined;
    return { subject: { kind: 'expected-proof', requirement: requirement.id, name }, range };
  }
  const lines = requirementLines(catalogueLines(catalogue, text), requirement);
  const node = requirementNode(lines, requirement);
  const at = positionInLines(lines, position);
  const part = correctedTextAt(requirement, node, at);
  return part === undefined ? undefined : { ...part, range: rangeInFile(lines, part.range) };
}

function correctedTextAt(
  requirement: Requirement,
  node: YamlNode | undefined,
  at: Position,
): CorrectedPart | undefined {
  const { id } = requirement;
  const statement = textAround(node, 'statement', at);
  if (statement !== undefined && requirement.correction !== undefined)
    return { subject: { kind: 'requirement', id, known: true }, range: statement };
  for (const [order, item] of itemsOf(valueOf(node, 'scenarios')).entries()) {
    const range = textAround(item, 'text', at);
    const scenario = requirement.scenarios[order];
    if (range === undefined || scenario?.correction === undefined) continue;
    const name = nameOfScenario(requirement, scenario, order);
    return { subject: { kind: 'scenario', requirement: id, name }, range };
  }
  return undefined;
}

/** A key with its text, where a position is in them. */
function textAround(node: YamlNode | undefined, key: string, at: Position): Range | undefined {
  const pair = pairOf(node, key);
  if (pair === undefined) return undefined;
  const { start } = pair.key.range;
  const { end } = (pair.value ?? pair.key).range;
  const range = rangeOf(start.line, start.character, end.line, end.character);
  return rangeHolds(range, at) ? range : undefined;
}
