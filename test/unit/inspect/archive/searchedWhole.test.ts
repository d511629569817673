import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { inspectFile } from '../../../../src/core/inspect/inspectFile';
import type { Facts } from '../../../../src/core/inspect/model';
import { nodeHasher } from '../../../../src/node/nodeHasher';
import { container } from '../../../support/containerBytes';
import { countedFile } from '../../../support/countedFile';
import { grouped, withKey } from '../../../support/identityNumbers';
import { parserInThisThread } from '../../../support/pdf/parserInThisThread';
import { zipOf } from '../../../support/zip';

const go = new AbortController().signal;
const patient = withKey('2790675004017');
const [body, key] = [patient.slice(0, 13), patient.slice(13)];
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const latin1 = (content: Uint8Array): string => Buffer.from(content).toString('latin1');

/** What is reported about privacy alone: how many numbers, how many secrets, how far they were looked for and why no further. */
async function searchOf(content: Uint8Array, parser = true): Promise<string> {
  const options = {
    hash: false,
    hasher: nodeHasher,
    ...(parser ? { documentParser: parserInThisThread() } : {}),
  };
  const facts: Facts = (await inspectFile(countedFile(content), 'a', options, go)).facts;
  const { personal, personalNames, secrets, searched, unsearchedBecause } = facts;
  return [(personal ?? personalNames)?.count ?? 0, secrets?.count ?? 0, searched, unsearchedBecause]
    .join(' ')
    .trim();
}

function tape(files: Readonly<Record<string, string>>): Uint8Array {
  const parts = Object.entries(files).flatMap(([name, text]) => {
    const header = Buffer.alloc(512);
    header.write(name);
    header.write(`${text.length.toString(8).padStart(11, '0')} `, 124);
    header.write('0ustar', 156);
    header.write('ustar', 257);
    return [header, Buffer.from(text.padEnd(Math.ceil(text.length / 512) * 512, '\0'), 'latin1')];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

describe('patients’ numbers and secrets in what is packed by itself', () => {
  const log = `INFO recherche de ${patient}\nclient_secret=Zk81-hTq9wLpX2\n`;
  const plants: Readonly<Record<string, readonly [Uint8Array, string]>> = {
    'a log that was put away': [gzipSync(log), '1 1 whole'],
    'two logs put away one behind the other': [
      Buffer.concat([gzipSync('rien\n'), gzipSync(log)]),
      '1 1 whole',
    ],
    'a tape': [tape({ 'a.txt': 'rien', 'trace.log': log }), '1 1 whole'],
    'the names of a tape': [tape({ [`cr_${patient}.txt`]: 'rien' }), '1 0 whole'],
    'tapes in tapes, which are opened to a depth': [
      tape({ 'a.tar': latin1(tape({ 'b.tar': latin1(tape({ 'c.tar': latin1(tape({ 'd.log': log })) })) })) }),
      '0 0 part documents',
    ],
    'a packed tape': [gzipSync(tape({ 'trace.log': log })), '1 1 whole'],
    'a packed log in an archive': [zipOf([{ name: 'trace.log.gz', content: gzipSync(log) }]), '1 1 whole'],
    'a file that is cut': [gzipSync(log).subarray(0, 30), '0 0 none documents'],
    'what holds no text': [gzipSync(Buffer.from('\u0001\u0002\u0003'.repeat(50))), '0 0 none documents'],
  };
  for (const [what, [content, expected]] of Object.entries(plants)) {
    it(`are looked for in ${what}`, async () => {
      assert.equal(await searchOf(content), expected);
    });
  }

  it('are not said to have been looked for where nothing unpacks', async () => {
    assert.equal(await searchOf(gzipSync(log), false), '0 0 none documents');
  });

  it('are not said to have been looked for in formats that are not read', async () => {
    assert.equal(
      await searchOf(bytes('SQLite format 3\0\u0010\0\u0001\u0001\0@  \0\0\0\u0001')),
      '0 0 none format',
    );
    assert.equal(
      await searchOf(bytes(`Rar!\u001a\u0007\u0001\0${'\u0001\u0002'.repeat(20)}`)),
      '0 0 none format',
    );
  });
});

describe('patients’ numbers in RTF', () => {
  const written: Readonly<Record<string, string>> = {
    'cut by a change of its look': `NIR \\b ${patient.slice(0, 7)}\\b0 ${patient.slice(7)}\\par`,
    'in groups with narrow spaces as Word writes them': grouped(patient, '\\u8239?'),
    'in groups with spaces that do not break': grouped(patient, '\\~'),
    'with its key in the next cell': `\\intbl ${body}\\cell ${key}\\cell\\row`,
    'cut by the end of a line, which means nothing': `${patient.slice(0, 6)}\r\n${patient.slice(6)}`,
    'in letters that are escaped': `INS ${patient.replace(/\d/gu, (digit) => `\\'3${digit}`)}`,
  };
  for (const [how, text] of Object.entries(written)) {
    it(`are found ${how}`, async () => {
      assert.equal(await searchOf(bytes(`{\\rtf1\\ansi ${text}}`)), '1 0 whole');
    });
  }
});

describe('patients’ numbers in a message of Outlook or an old document', () => {
  it('are found with their key in the next cell of Word', async () => {
    const words = Buffer.from(`INS\u0007Cle\u0007\u0007${body}\u0007${key}\u0007DURAND\u0007`, 'latin1');
    assert.equal(
      await searchOf(Buffer.concat([container([{ name: 'WordDocument' }]), words])),
      '1 0 part format',
    );
  });

  for (const encoding of ['utf16le', 'latin1'] as const) {
    it(`are found in ${encoding}, of which the rest is not said to have been searched`, async () => {
      const stream = Buffer.from(`Patient ${patient} sorti. `.repeat(20), encoding);
      const file = Buffer.concat([container([{ name: '__properties_version1.0' }]), stream]);
      assert.match(await searchOf(file), /^20 0 part format$/u);
    });
  }
});
