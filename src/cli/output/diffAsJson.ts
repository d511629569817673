import { messageOf } from '../../core/findings/messageOf';
import type { Finding } from '../../core/findings/model';
import type { Language } from '../../core/language/language';
import type {
  ComparedCommits,
  ComparedProof,
  NamedChange,
  ProofChange,
  RequirementChange,
} from '../../core/views/branchDiff/model';

/** The result of `diff` for machines. Requirements come in the order of the catalogue; what is of none has no `requirement`. */
export function diffAsJson(
  { base, head }: ComparedCommits,
  changes: readonly NamedChange[],
  language: Language,
): unknown {
  return {
    base,
    head: head ?? null,
    dossiers: changes.map(({ path, state, previousPath, change }) => ({
      ...{ path, state },
      ...(previousPath === undefined ? {} : { previousPath }),
      requirements: change.requirements.map((one) => requirementAsJson(one, language)),
    })),
  };
}

function requirementAsJson(one: RequirementChange, language: Language): unknown {
  const { requirement, chapter, proofs, setAside, gained, lost } = one;
  return {
    ...(requirement === undefined ? {} : { requirement }),
    ...(chapter === undefined ? {} : { chapter }),
    ...(setAside === undefined ? {} : { notApplicable: setAside }),
    proofs: proofs.map(proofAsJson),
    gained: gained.map((finding) => findingAsJson(finding, language)),
    lost: lost.map((finding) => findingAsJson(finding, language)),
  };
}

function proofAsJson({ change, scenario, expectedProof, before, after }: ProofChange): unknown {
  return {
    change,
    ...(scenario === undefined ? {} : { scenario }),
    ...(expectedProof === undefined ? {} : { expectedProof }),
    ...(before === undefined ? {} : { before: sideAsJson(before) }),
    ...(after === undefined ? {} : { after: sideAsJson(after) }),
  };
}

function sideAsJson({ kind, value, summed }: ComparedProof): unknown {
  return { kind, value, ...summed };
}

/** `file` and `range` are those of the side that has it. */
function findingAsJson(finding: Finding, language: Language): unknown {
  const { code, severity, file, range, scenario, expectedProof } = finding;
  return {
    ...{ code, severity, message: messageOf(finding, language), file, range },
    ...(scenario === undefined ? {} : { scenario }),
    ...(expectedProof === undefined ? {} : { expectedProof }),
  };
}
