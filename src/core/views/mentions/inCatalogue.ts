import { expectedProofsOf, nameOfScenario } from '../../catalogue/expectedProofName';
import type { Catalogue, Requirement } from '../../catalogue/model';
import { foldProfile } from '../../catalogue/profiles';
import {
  catalogueLines,
  itemsOf,
  rangeInFile,
  requirementLines,
  requirementNode,
  type RequirementLines,
} from '../../catalogue/requirementText';
import { rangeOf, type Range } from '../../text/position';
import { valueOf, type YamlNode } from '../../yaml/nodes';
import { chapterNamesIn } from './chapterNames';
import type { Mention, Subject } from './model';
import { profileLines } from './profileLines';

export interface CatalogueText {
  readonly path: string;
  readonly catalogue: Catalogue;
  readonly text: string;
}

/**
 * What a catalogue names; all of it is a definition. With `about` only what could name it is looked at, since each
 * requirement is read again to know its places.
 */
export function* mentionsInCatalogue(source: CatalogueText, about?: Subject): Generator<Mention> {
  if (about?.kind === 'file' || about?.kind === 'request') return;
  if (about === undefined || about.kind === 'chapter') yield* chaptersIn(source);
  if (about?.kind === 'chapter') return;
  for (const requirement of candidates(source.catalogue, about))
    yield* mentionsInRequirement(source, requirement, about);
}

/** What the lines of one requirement name. */
export function* mentionsInRequirement(
  { path, catalogue, text }: CatalogueText,
  requirement: Requirement,
  about?: Subject,
): Generator<Mention> {
  const { id } = requirement;
  const definition = (subject: Subject, range: Range): Mention => ({
    ...{ subject, file: path, range, role: 'definition' },
  });
  if (about === undefined || about.kind === 'requirement')
    yield definition({ kind: 'requirement', id, known: true }, requirement.range);
  if (about?.kind === 'requirement') return;
  const lines = requirementLines(catalogueLines(catalogue, text), requirement);
  if (about === undefined || about.kind === 'profile') {
    for (const { value, range } of profileLines(lines))
      yield definition({ kind: 'profile', name: value }, rangeInFile(lines, range));
  }
  if (about?.kind === 'profile') return;
  for (const { subject, range } of partsIn(lines, requirement))
    yield definition(subject, rangeInFile(lines, range));
}

/** The requirements whose text is read again for a subject. */
function candidates(catalogue: Catalogue, about: Subject | undefined): readonly Requirement[] {
  const all = (): readonly Requirement[] => catalogue.chapters.flatMap(({ requirements }) => requirements);
  switch (about?.kind) {
    case undefined:
      return all();
    case 'requirement':
      return about.known ? withId(catalogue, about.id) : all();
    case 'scenario':
    case 'expected-proof':
      return withId(catalogue, about.requirement);
    case 'profile': {
      const fold = foldProfile(about.name);
      return all().filter(({ profiles }) => profiles.some((one) => foldProfile(one) === fold));
    }
    case 'chapter':
    case 'file':
    case 'request':
      return [];
  }
}

/** A catalogue may have an id twice: each is a place that names it. */
function withId({ chapters }: Catalogue, id: string): readonly Requirement[] {
  return chapters.flatMap(({ requirements }) => requirements.filter((one) => one.id === id));
}

interface Part {
  readonly subject: Subject;
  readonly range: Range;
}

/** Its scenarios and expected proofs: where the id or the number is, else where the item begins. */
function* partsIn(lines: RequirementLines, requirement: Requirement): Generator<Part> {
  const { id } = requirement;
  const scenarios = itemsOf(valueOf(requirementNode(lines, requirement), 'scenarios'));
  for (const [order, node] of scenarios.entries()) {
    const scenario = requirement.scenarios[order];
    if (scenario === undefined) continue;
    const name = nameOfScenario(requirement, scenario, order);
    yield { subject: { kind: 'scenario', requirement: id, name }, range: placeIn(node, 'id') };
    for (const [position, proof] of itemsOf(valueOf(node, 'proofs')).entries()) {
      const expected = scenario.expectedProofs[position];
      const named = expectedProofsOf(requirement).find(({ expectedProof }) => expectedProof === expected);
      if (named === undefined) continue;
      const subject: Subject = { kind: 'expected-proof', requirement: id, name: named.name };
      yield { subject, range: placeIn(proof, 'number') };
    }
  }
}

function placeIn(node: YamlNode, key: string): Range {
  const value = valueOf(node, key);
  if (value !== undefined) return value.range;
  const [first] = node.kind === 'map' ? node.pairs : [];
  if (first !== undefined) return first.key.range;
  const { line, character } = node.range.start;
  return rangeOf(line, character, line, character);
}

function* chaptersIn({ path, catalogue, text }: CatalogueText): Generator<Mention> {
  for (const { name, range } of chapterNamesIn(catalogue, catalogueLines(catalogue, text)))
    yield { subject: { kind: 'chapter', name }, file: path, range, role: 'definition' };
}
