import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/core/findings/model';
import { rangeOf } from '../../../../src/core/text/position';
import { diffAsMarkdown } from '../../../../src/core/views/branchDiff/diffAsMarkdown';
import type {
  ComparedCommits,
  ComparedProof,
  NamedChange,
  RequirementChange,
} from '../../../../src/core/views/branchDiff/model';

const commits: ComparedCommits = {
  base: { ref: 'main', commit: 'a'.repeat(40) },
  isParting: true,
  head: { ref: 'work', commit: 'b'.repeat(40) },
};

function proof(value: string): ComparedProof {
  const summed = { sha256: 'c'.repeat(64), size: 12_345 };
  return { kind: 'file', value, file: value, summed, picture: undefined };
}

function finding(name: string): Finding {
  const params = { file: name };
  const range = rangeOf(0, 0, 0, 1);
  return {
    code: 'evidence-orphan',
    severity: 'error',
    file: 'preuves/a.preuves.yaml',
    range,
    params,
    related: [],
  };
}

/** One change of a proof, one finding gained and one lost. */
function requirement(at: number, name: string): RequirementChange {
  return {
    ...{ requirement: `SC.T.${String(at)}`, chapter: 'Essai', setAside: undefined },
    proofs: [
      {
        ...{ change: 'replaced', scenario: undefined, expectedProof: undefined },
        ...{ before: proof(name), after: proof(name) },
      },
    ],
    ...{ gained: [finding(name)], lost: [finding(name)] },
  };
}

function dossiers(count: number, requirements: number, name: string): readonly NamedChange[] {
  return Array.from({ length: count }, (_, dossier): NamedChange => {
    const all = Array.from({ length: requirements }, (__, at) =>
      requirement(dossier * requirements + at, name),
    );
    return { path: `produit ${String(dossier)}/segur.yaml`, state: 'kept', change: { requirements: all } };
  });
}

describe('the comment on what a branch changes', () => {
  const cases = [
    ['short names, one dossier', 1, 10_000, 'a.png'],
    ['names that become entities', 1, 10_000, '<&>|`*_'.repeat(60)],
    ['a dossier for each requirement', 10_000, 1, 'é.png'],
  ] as const;
  for (const [title, count, each, name] of cases) {
    for (const language of ['fr', 'en'] as const) {
      it(`stays below 60,000 characters at 10,000 changes, and counts those left out: ${title} (${language})`, () => {
        const text = diffAsMarkdown(commits, dossiers(count, each, name), language);
        assert.ok(text.length < 60_000, String(text.length));
        const shown = text.split('\n').filter((line) => line.startsWith('- ')).length;
        assert.ok(shown > 5, String(shown));
        const left = /^… (?:et|and) (\d+) /mu.exec(text)?.[1];
        assert.equal(Number(left), 30_000 - shown);
        assert.match(text, language === 'fr' ? /^10000 preuves changées, /mu : /^10000 proofs changed, /mu);
      });
    }
  }
});
