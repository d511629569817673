import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { families } from '../../../src/core/findings/families';
import { messageOf } from '../../../src/core/findings/messageOf';
import type { Finding, FindingParams } from '../../../src/core/findings/model';
import { Project } from '../../../src/core/project/project';
import { nodeFolder } from '../../../src/node/nodeFolder';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { someDay } from '../../support/dossierTexts';

const onEvidence = new Set(['files', 'form', 'links', 'authorities', 'time', 'privacy']);
const codes = families.flatMap(({ name, findings }) =>
  onEvidence.has(name) ? findings.map(({ code }): string => code) : [],
);

/** Parameters that no rule gives always, and whose absence a sentence has words for. */
const optional = new Set(['correction', 'line', 'alike']);

/** What rules give for codes that no repository can hold, or that take the reader of PDFs of the built extension. */
const byHand: readonly Pick<Finding, 'code' | 'params'>[] = [
  { code: 'file-not-found', params: { file: 'PSC/a.png', nearest: '', moved: '', alike: 'b.png\nc.png' } },
  { code: 'file-unreadable', params: { file: 'PSC/a.png', reason: 'busy' } },
  { code: 'pdf-without-text', params: { file: 'PSC/a.pdf' } },
  { code: 'pdfa-missing', params: { file: 'PSC/a.pdf', type: 'pdf' } },
  { code: 'signature-missing', params: { file: 'PSC/a.pdf', why: 'attestation' } },
  { code: 'nil-mismatch', params: { file: 'PSC/a.pdf', found: 'RAD123456', expected: 'RAD654321' } },
  { code: 'product-mismatch', params: { file: 'PSC/a.pdf', expected: 'Radiance' } },
  { code: 'cnda-opposability', params: { date: '2026-05-01', days: 12 } },
  { code: 'cnda-opposability', params: { date: '2026-05-01', days: -1 } },
  { code: 'unknown-request', params: { request: 'DPM', nearest: 'DMP' } },
  { code: 'test-failed', params: { number: '48213' } },
  { code: 'test-not-verified', params: {} },
  {
    code: 'remark-open',
    params: { text: 'Floue', on: '2026-04-20', since: 4, replied: 'no', due: '2026-09-16', daysLeft: 145 },
  },
  {
    code: 'remark-open',
    params: { text: 'Floue', on: '', since: undefined, replied: 'no', due: '', daysLeft: undefined },
  },
  { code: 'changed-since-submission', params: { what: 'file', on: '2026-04-02' } },
  { code: 'deposit-unknown-proof', params: { what: 'proof', id: 'SC.X.01.01.09' } },
];

describe('sentences on evidence', () => {
  const given: Pick<Finding, 'code' | 'params'>[] = [...byHand];

  before(async () => {
    const folder = nodeFolder(resolve(__dirname, '../../fixtures/dossiers/every-fault'));
    const memory = createEvidenceMemory(nodeHasher);
    const project = new Project({ folder, memory, clock: { now: () => someDay } }, 'segur.yaml');
    await project.load(new AbortController().signal);
    const { findings } = await project.lookAtEvidence(new AbortController().signal);
    given.push(...findings);
  });

  for (const code of codes) {
    it(`says ${code} in each language, of what its rule gives alone`, () => {
      const found = given.filter((one) => one.code === code);
      assert.ok(found.length > 0, 'no example');
      for (const { params } of found) {
        const sentences = (['fr', 'en'] as const).map((language) => {
          const sentence = messageOf({ code, params: marked(params) }, language);
          assert.doesNotMatch(sentence, /‹/u, `${language} shows what the rule does not give`);
          assert.doesNotMatch(sentence, /undefined|\[object|NaN/u);
          assert.match(sentence, /[.?…]$/u);
          return sentence;
        });
        assert.notEqual(sentences[0], sentences[1]);
      }
    });
  }

  it('shows what would turn a line round instead of obeying it', () => {
    const message = messageOf(
      { code: 'file-not-found', params: { file: 'a\u202egnp.exe', nearest: '', moved: '' } },
      'en',
    );
    assert.match(message, /a\\u202Egnp\.exe/u);
  });
});

/** The same parameters, with a mark in place of each that is not there: a sentence that shows one shows the mark. */
function marked(params: FindingParams): FindingParams {
  return new Proxy(params, {
    get(target, name) {
      if (typeof name !== 'string' || Object.hasOwn(target, name))
        return Reflect.get(target, name) as unknown;
      return optional.has(name) ? undefined : `‹${name}›`;
    },
  });
}
