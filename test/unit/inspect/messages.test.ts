import assert from 'node:assert/strict';
import { bytes } from '../../support/evidenceBytes';
import { hl7Batch, mailWithFiles } from '../../support/evidenceFamilies';
import { factsOf, inspect, problemOf, realFile } from '../../support/inspected';

describe('messages and certificates', () => {
  it('of HL7 v2 name their type and segments, in a batch, between marks, with any separator', async () => {
    const { type, facts, problems } = await inspect(hl7Batch);
    const segments = ['FHS', 'BHS', 'MSH', 'EVN', 'PID', 'PV1', 'BTS', 'FTS'];
    assert.deepEqual([type, facts, problems], ['hl7', { hl7: 'ADT^A01', segments, searched: 'whole' }, []]);
    assert.deepEqual(await factsOf('MSH$%~\\&$A$B$C$D$2026$$ACK$1$P$2.3\nMSA$AA$1\n'), {
      hl7: 'ACK',
      segments: ['MSH', 'MSA'],
      searched: 'whole',
    });
  });

  it('of HL7 v2 whose MSH is broken are said to be so, with the line', async () => {
    const broken = ['MSH|^~\\&|A|B|C|D|20260211', 'PID|1', ''].join('\r\n');
    assert.deepEqual(await problemOf(broken), { code: 'hl7-malformed', params: { line: '1' } });
    assert.equal((await inspect('MSH|le premier segment porte l’en-tête\n')).type, 'txt');
  });

  it('of mail say when they were sent and how many files they carry, and no address', async () => {
    const facts = await factsOf(mailWithFiles);
    assert.deepEqual(facts, {
      attachments: 2,
      dates: { sent: '2026-02-11T10:32:00+01:00' },
      searched: 'whole',
    });
  });

  it('certificates say whom they name and how long they are valid; a bundle counts them', async () => {
    const dates = { validFrom: '2026-11-21T12:54:13Z', validUntil: '2036-11-18T12:54:13Z' };
    const one = { subject: 'serveur.exemple.fr', dates };
    assert.deepEqual(await factsOf(realFile('cert.pem')), one);
    assert.deepEqual(await factsOf(realFile('cert.der')), one);
    assert.deepEqual(await factsOf(realFile('chain.p7b')), { ...one, certificates: 2 });
    const twice = bytes('# chaîne\n', realFile('cert.pem'), realFile('cert.pem'));
    assert.deepEqual(await factsOf(twice), { ...one, certificates: 2 });
  });

  it('certificates that lost their end are broken, by the length that they begin with or by the zeros they end with', async () => {
    for (const name of ['cert.der', 'chain.p7b'])
      for (const share of [0.9, 0.999]) {
        const whole = realFile(name);
        const found = await inspect(whole.subarray(0, Math.floor(whole.length * share)));
        const params = { type: found.type, what: 'truncated' };
        assert.deepEqual(found.problems, [{ code: 'file-corrupt', params }], `${name} ${share}`);
      }
    const streamed = [0x30, 0x80, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
    assert.deepEqual((await inspect(bytes(streamed, [0xa0, 0x80, 0, 0, 0, 0]))).problems, []);
    assert.equal((await inspect(bytes(streamed, [0xa0, 0x80, 0x30]))).problems[0]?.code, 'file-corrupt');
  });
});
