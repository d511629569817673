import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { checkDeclaration } from '../../../../src/cli/declarations/check';
import { parseOptions } from '../../../../src/cli/options';
import type { Language } from '../../../../src/core/language/language';
import {
  integrationKinds,
  integrationOf,
  type Integration,
  type IntegrationKind,
} from '../../../../src/core/views/integration/integration';
import { wordsOfLine } from '../../../support/wordsOfLine';
import { lintWorkflow } from '../../../support/lintWorkflow';
import { long } from '../../../support/long';

function integration(
  kind: IntegrationKind,
  dossiers: readonly string[] = [''],
  language: Language = 'fr',
): Integration {
  return integrationOf(kind, { version: '1.2.3', language, dossiers });
}

/** Every line that runs the check, of whatever file. */
function checkLines(kind: IntegrationKind, dossiers: readonly string[]): readonly string[] {
  const { own, shared } = integration(kind, dossiers);
  const text = own?.text ?? shared?.snippet ?? '';
  return [...text.matchAll(/npx --yes segur-preuves@1\.2\.3 check(?<rest>[^|\n]*)/gu)].map(
    ({ groups }) => groups?.['rest']?.trim() ?? '',
  );
}

describe('the check in continuous integration', () => {
  long('is a workflow that actionlint has nothing against', async () => {
    const { own } = integration('github', ['produits/radiance', 'produits/iris 2']);
    assert.ok(own !== undefined);
    assert.deepEqual(await lintWorkflow(own.text, own.path), []);
  });

  it('is a job of GitLab with its reports, and a line that includes it', () => {
    const { own, shared } = integration('gitlab');
    const job = (parse(own?.text ?? '') as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[
      'segur-preuves'
    ];
    assert.deepEqual(job?.['artifacts'], {
      when: 'always',
      reports: { codequality: 'segur-preuves.codequality.json', junit: 'segur-preuves.junit.xml' },
    });
    assert.deepEqual(parse(shared?.addTo(undefined) ?? ''), { include: [{ local: own?.path }] });
    assert.equal(shared?.addTo('stages: [test]\n'), `stages: [test]\n\n${shared?.snippet ?? ''}`);
  });

  it('is a hook of pre-commit beside those that are there', () => {
    const { shared } = integration('pre-commit');
    const before = 'repos:\n  - repo: meta\n    hooks: [{ id: identity }]\n';
    const after = parse(shared?.addTo(before) ?? '') as { readonly repos: readonly unknown[] };
    assert.equal(after.repos.length, 2);
    assert.deepEqual(after.repos[1], (parse(shared?.snippet ?? '') as { repos: unknown[] }).repos[0]);
  });

  for (const kind of integrationKinds) {
    it(`is added once: ${kind}`, () => {
      const { shared } = integration(kind);
      const once = shared?.addTo(undefined);
      assert.equal(once === undefined ? undefined : shared?.addTo(once), once);
    });

    it(`names the folders of the dossiers, unless the root is one or a name would mean more: ${kind}`, () => {
      const begins = (dossiers: readonly string[]): string => checkLines(kind, dossiers)[0] ?? '';
      assert.match(begins(['a/b', 'été (2)']), /^a\/b 'été \(2\)' --/u);
      for (const dossiers of [[''], ['', 'a'], ["l'un"], ['$(touch x)'], ['-a'], ['a: b'], ['${{ x }}']])
        assert.match(begins(dossiers), /^--/u);
    });

    it(`runs the check as it is understood: ${kind}`, () => {
      for (const line of checkLines(kind, ['a', 'b 2'])) {
        const asked = parseOptions(wordsOfLine(line.replaceAll("'", '"')), checkDeclaration.options, {
          env: {},
        });
        assert.deepEqual(asked.kind === 'run' && asked.options.operands, ['a', 'b 2']);
      }
    });

    it(`says the same in both languages: ${kind}`, () => {
      const plain = (language: Language): unknown => {
        const { own, shared } = integration(kind, ['a'], language);
        const text = own?.text ?? shared?.snippet ?? '';
        return parse(text.replaceAll('--lang en', '--lang fr'));
      };
      assert.deepEqual(plain('en'), plain('fr'));
    });
  }
});
