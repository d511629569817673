import {
  countParts,
  countChanges,
  expectedProofsDiffer,
  scenariosDiffer,
} from '../../core/migration/comparison/countChanges';
import type { DossierEffect } from '../../core/migration/comparison/effectOnDossier';
import type {
  CatalogueDifference,
  ExpectedProofPair,
  Match,
  RequirementPair,
  ScenarioPair,
} from '../../core/migration/comparison/model';
import type { NamedExpectedProof } from '../../core/catalogue/expectedProofName';
import type { Requirement, Scenario } from '../../core/catalogue/model';
import { effectAsJson } from './effectAsJson';
import { withSlashes } from '../../node/withSlashes';

export interface ComparedFiles {
  readonly before: string;
  readonly after: string;
  readonly dossier: string | undefined;
}

/** The result of `compare` for machines. What did not change is left out of `changed`. */
export function compareAsJson(
  difference: CatalogueDifference,
  files: ComparedFiles,
  effect: DossierEffect | undefined,
): unknown {
  const result = {
    before: { file: slashed(files.before), ...countParts(difference.before) },
    after: { file: slashed(files.after), ...countParts(difference.after) },
    summary: countChanges(difference),
    profiles: difference.profiles,
    added: difference.added.map(wholeRequirement),
    removed: difference.removed.map(wholeRequirement),
    changed: difference.changed.map(changedRequirement),
    ...(effect === undefined
      ? {}
      : { dossier: { path: slashed(files.dossier ?? ''), ...effectAsJson(effect) } }),
  };
  return result;
}

function slashed(path: string): string {
  return withSlashes(path);
}

function wholeRequirement({
  id,
  chapter,
  nature,
  profiles,
  criticality,
  statement,
  scenarios,
}: Requirement): unknown {
  const expected = scenarios.flatMap(({ expectedProofs }) => expectedProofs).length;
  return { id, chapter, nature, profiles, criticality, statement, expectedProofs: expected };
}

function changedRequirement(pair: RequirementPair): unknown {
  const { before, after, match, renumbered, moved, values, profiles, statement, comment } = pair;
  return {
    before: before.id,
    after: after.id,
    ...matchAsJson(match),
    renumbered,
    ...(moved ? { chapter: { before: before.chapter, after: after.chapter } } : {}),
    ...(values.length > 0 ? { values } : {}),
    profiles,
    statement,
    comment,
    ...(scenariosDiffer(pair) ? { scenarios: scenariosAsJson(pair) } : {}),
    ...(expectedProofsDiffer(pair) ? { expectedProofs: expectedAsJson(pair) } : {}),
  };
}

function matchAsJson(match: Match): object {
  if (match.certainty === 'certain') return match;
  return { ...match, similarity: Math.round(match.similarity * 1000) / 1000 };
}

function scenariosAsJson({ scenarios: { added, removed, pairs } }: RequirementPair): unknown {
  const whole = ({ id, text }: Scenario): unknown => ({ id, text });
  const changed = ({ before, after, match, text }: ScenarioPair): unknown => ({
    ...{ before: before.id, after: after.id, ...matchAsJson(match), text },
  });
  return {
    added: added.map(whole),
    removed: removed.map(whole),
    changed: pairs.filter(({ text }) => text !== undefined).map(changed),
  };
}

function expectedAsJson({ expectedProofs: { added, removed, pairs } }: RequirementPair): unknown {
  const whole = ({ name, scenario, expectedProof: { kinds, text } }: NamedExpectedProof): unknown => ({
    ...{ name, scenario: scenario.id, kinds, text },
  });
  const changed = ({ before, after, match, renamed, text, kinds, values }: ExpectedProofPair): unknown => ({
    ...{ before: before.name, after: after.name, ...matchAsJson(match), renamed, text, kinds },
    ...(values.length > 0 ? { values } : {}),
  });
  const differs = (one: ExpectedProofPair): boolean =>
    one.renamed || one.text !== undefined || one.kinds !== undefined || one.values.length > 0;
  return {
    added: added.map(whole),
    removed: removed.map(whole),
    changed: pairs.filter(differs).map(changed),
  };
}
