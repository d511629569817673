import { type FindingIdentity, identityKey } from '../../findings/findingIdentity';
import type { Finding } from '../../findings/model';
import type { Snapshot } from '../../project/snapshot';
import type { BaselineDossier } from './baseline';

/** A finding with what makes it the same one elsewhere. */
export interface IdentifiedFinding {
  readonly finding: Finding;
  readonly identity: FindingIdentity;
}

export interface Compared {
  readonly added: readonly Finding[];
  /** How many of the findings were known. */
  readonly known: number;
  /** What was known and is there no more. */
  readonly fixed: readonly FindingIdentity[];
}

/**
 * Which findings a baseline does not have. Lines, names of chapters and of their files count for nothing. In a new REM an id of the
 * one before is known by its `VA N-1`; what is known of an id that the REM no longer has is looked for under other ids, where
 * the same is named.
 */
export function againstBaseline(
  findings: readonly IdentifiedFinding[],
  { findings: listed, left }: BaselineDossier,
  coverage: Snapshot['coverage'],
): Compared {
  const ids = idsOf(coverage);
  const matching = new Matching(findings, listed);
  matching.pass(identityKey, identityKey);
  matching.pass((one) => identityKey(formerIdentity(one, ids.previous)), identityKey);
  matching.pass(keyInRequirement, (one) => (ids.expects(one) ? undefined : keyInRequirement(one)));
  matching.pass(keyAnywhere, (one) => (ids.has(one) ? undefined : keyAnywhere(one)));
  const added = withoutLeftOut(matching.added, listed, left.errors + left.warnings);
  return {
    added: added.map(({ finding }) => finding),
    known: findings.length - added.length,
    fixed: [...matching.known].filter(({ code }) => code !== 'too-many-findings'),
  };
}

type KeyOf = (identity: FindingIdentity) => string | undefined;

/** Pairs findings with what is known, the surest first; each known one is taken once. */
class Matching {
  readonly known: Set<FindingIdentity>;

  constructor(
    public added: readonly IdentifiedFinding[],
    listed: readonly FindingIdentity[],
  ) {
    this.known = new Set(listed);
  }

  /** Takes away what has the same key on both sides; undefined has none. */
  pass(keyOfFresh: KeyOf, keyOfKnown: KeyOf): void {
    if (this.added.length === 0 || this.known.size === 0) return;
    const byKey = new Map<string, FindingIdentity[]>();
    for (const one of this.known) {
      const key = keyOfKnown(one);
      if (key === undefined) continue;
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [one]);
      else same.push(one);
    }
    this.added = this.added.filter(({ identity }) => {
      const key = keyOfFresh(identity);
      const match = key === undefined ? undefined : byKey.get(key)?.pop();
      if (match !== undefined) this.known.delete(match);
      return match === undefined;
    });
  }
}

/** Where nothing is named, the ids are all that there is to know it by. */
function keyInRequirement({ code, requirement = '', subject }: FindingIdentity): string | undefined {
  return subject === '' ? undefined : [code, requirement, subject].join('\n');
}

function keyAnywhere({ code, subject }: FindingIdentity): string | undefined {
  return subject === '' ? undefined : [code, subject].join('\n');
}

interface Ids {
  /** The id in the wave before, by the id of now. */
  readonly previous: ReadonlyMap<string, string>;
  /** Whether the requirement is one of the REM of now; also where none is named. */
  has(identity: FindingIdentity): boolean;
  /** Whether it expects that proof. */
  expects(identity: FindingIdentity): boolean;
}

function idsOf(coverage: Snapshot['coverage']): Ids {
  const previous = new Map<string, string>();
  const expected = new Map<string, ReadonlySet<string>>();
  for (const { requirement, expected: proofs } of coverage.values()) {
    expected.set(requirement.id, new Set(proofs.map(({ name }) => name)));
    if (requirement.previousId !== undefined) previous.set(requirement.id, requirement.previousId);
  }
  return {
    previous,
    has: ({ requirement }) => requirement === undefined || expected.has(requirement),
    expects: ({ requirement = '', expectedProof }) =>
      expectedProof === undefined || expected.get(requirement)?.has(expectedProof) === true,
  };
}

function formerIdentity(identity: FindingIdentity, previous: ReadonlyMap<string, string>): FindingIdentity {
  const { requirement, scenario, expectedProof, subject } = identity;
  const before = requirement === undefined ? undefined : previous.get(requirement);
  if (requirement === undefined || before === undefined) return identity;
  const former = (id: string): string =>
    id.startsWith(requirement) ? before + id.slice(requirement.length) : id;
  return {
    ...identity,
    requirement: before,
    ...(scenario === undefined ? {} : { scenario: former(scenario) }),
    ...(expectedProof === undefined ? {} : { expectedProof: former(expectedProof) }),
    subject: former(subject),
  };
}

/** Of one code a thousand findings are listed in a file: once some are fixed, others are listed that were only counted. */
const mostOfOneCode = 1000;

function withoutLeftOut(
  added: readonly IdentifiedFinding[],
  listed: readonly FindingIdentity[],
  left: number,
): readonly IdentifiedFinding[] {
  if (left === 0 || added.length === 0) return added;
  const counts = new Map<string, number>();
  for (const { code } of listed) counts.set(code, (counts.get(code) ?? 0) + 1);
  let remaining = left;
  return added.filter(({ identity: { code } }) => {
    const wasLeftOut = remaining > 0 && (counts.get(code) ?? 0) >= mostOfOneCode;
    if (wasLeftOut) remaining--;
    return !wasLeftOut;
  });
}
