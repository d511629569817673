import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { gitAttributes, missingAttributes } from '../../../src/core/dossier/gitAttributes';
import { lineEndHashes } from '../../../src/core/inspect/lineEndHashes';
import { messageOf } from '../../../src/core/findings/messageOf';
import { quickFixesFor } from '../../../src/core/findings/quickFixesFor';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { catalogueOf, codesOf, snapshotOf } from '../../support/ruleCodes';
import { long } from '../../support/long';

const sumOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const proof = (content: string): string => `{ file: a.log, sha256: ${sumOf(content)} }`;

describe('a text whose line endings git changed', () => {
  long('is distinguished from one that changed, in both directions', async () => {
    const lf = '10:00 début\n10:01 fin\n';
    const crlf = lf.replaceAll('\n', '\r\n');
    assert.equal(await codesOf(proof(lf), 'log', { 'a.log': lf }), '');
    assert.equal(await codesOf(proof(lf), 'log', { 'a.log': crlf }), 'line-endings-changed');
    assert.equal(await codesOf(proof(crlf), 'log', { 'a.log': lf }), 'line-endings-changed');
    assert.equal(await codesOf(proof(lf), 'log', { 'a.log': `${crlf}10:02\r\n` }), 'file-changed');
    const large = lf.repeat(20_000);
    const converted = large.replaceAll('\n', '\r\n');
    assert.equal(await codesOf(proof(large), 'log', { 'a.log': converted }), 'line-endings-changed');
  });

  it('names the cure, and offers no new sum', async () => {
    const chapter = `chapter: Essai\nrequirements:\n  SC.X.01:\n    proofs:\n      - ${proof('a\nb\n')}\n`;
    const snapshot = await snapshotOf(chapter, catalogueOf('log'), { 'a.log': 'a\r\nb\r\n' });
    const finding = snapshot.findings.find(({ code }) => code === 'line-endings-changed');
    assert.ok(finding !== undefined);
    assert.equal(finding.severity, 'warning');
    for (const language of ['fr', 'en'] as const) {
      const message = messageOf(finding, language);
      assert.ok(message.includes('preuves/** -text') && message.includes('*.preuves.yaml text'), message);
    }
    const fixes = quickFixesFor(finding, snapshot, () => chapter);
    assert.ok(!fixes.some(({ kind }) => kind === 'update-sha256'));
    const [first] = fixes;
    assert.deepEqual(first?.act, { kind: 'ask', ask: { for: 'git-attributes' } });
    assert.ok(first.isPreferred);
  });

  it('has the sums of both conversions, however it comes in parts', () => {
    const piece = fc.constantFrom('\r', '\n', '\r\n', 'a', 'bc');
    fc.assert(
      fc.property(fc.array(fc.array(piece)), (parts) => {
        const running = lineEndHashes(nodeHasher);
        for (const part of parts) running.add(new TextEncoder().encode(part.join('')));
        const whole = parts.flat().join('');
        const lf = whole.replaceAll('\r\n', '\n');
        const crlf = lf.replaceAll('\n', '\r\n');
        const expected = {
          ...(lf === whole ? {} : { lf: sumOf(lf) }),
          ...(crlf === whole ? {} : { crlf: sumOf(crlf) }),
        };
        assert.deepEqual(running.end(sumOf(whole)) ?? {}, expected);
      }),
    );
  });

  long('has them of long texts, whether their lines are short or longer than what is gathered', () => {
    for (const line of ['', 'ligne', 'x'.repeat(100_000)]) {
      const lf = `${line}\n`.repeat(line.length > 1000 ? 3 : 70_000);
      const running = lineEndHashes(nodeHasher);
      running.add(new TextEncoder().encode(lf));
      assert.deepEqual(running.end(sumOf(lf)), { crlf: sumOf(lf.replaceAll('\n', '\r\n')) });
    }
  });
});

describe('the attributes that keep git from it', () => {
  it('are added at the end of what is there, once', () => {
    const fresh = gitAttributes(undefined);
    assert.match(fresh, /^preuves\/\*\* -text\n\*\.preuves\.yaml text\n\*\.depot\.yaml text merge=union\n$/m);
    assert.equal(gitAttributes(fresh), fresh);
    assert.equal(missingAttributes(fresh), '');
    assert.match(
      missingAttributes('preuves/** -text\n'),
      /^#[^\n]*\n\*\.preuves\.yaml text\n\*\.depot\.yaml text merge=union\n$/,
    );
    assert.ok(gitAttributes('*.png binary').startsWith('*.png binary\n#'));
    assert.ok(gitAttributes('a text\r\n').endsWith('*.depot.yaml text merge=union\r\n'));
    assert.equal(
      gitAttributes('preuves/**   -text\n*.preuves.yaml\ttext\n*.depot.yaml  text  merge=union'),
      'preuves/**   -text\n*.preuves.yaml\ttext\n*.depot.yaml  text  merge=union',
    );
  });
});
