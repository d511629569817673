import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Room kept in the file for the signature, in hexadecimal digits. */
const room = 8192;

/** Adds a detached electronic signature to a PDF as browsers print them (one plain cross-reference table). */
export function signPdf(pdf: Buffer, signer: string, at: Date): Buffer {
  const text = pdf.toString('latin1');
  const size = Number(found(/\/Size (\d+)/u, text));
  const root = found(/\/Root (\d+) 0 R/u, text);
  const start = found(/startxref\s+(\d+)/u, text);
  const catalogue = found(new RegExp(`\\n${root} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`, 'u'), text);
  const objects = [
    [root, `<<${catalogue}/AcroForm<</SigFlags 3/Fields[${String(size)} 0 R]>>>>`],
    [
      String(size),
      `<</FT/Sig/T(Signature1)/Type/Annot/Subtype/Widget/Rect[0 0 0 0]/F 132/V ${String(size + 1)} 0 R>>`,
    ],
    [String(size + 1), signatureObject(signer, at)],
  ] as const;
  return sealed(
    appended(text, objects, `/Size ${String(size + 2)}/Root ${root} 0 R/Prev ${start}`),
    signer,
    at,
  );
}

function signatureObject(signer: string, at: Date): string {
  const stamp = at.toISOString().replace(/[-:T]/gu, '').slice(0, 14);
  return `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/Name(${signer})/M(D:${stamp}Z)/ByteRange[0 ********** ********** **********]/Contents<${'0'.repeat(room)}>>>`;
}

function appended(text: string, objects: readonly (readonly [string, string])[], trailer: string): string {
  let out = text.endsWith('\n') ? text : `${text}\n`;
  let table = 'xref\n';
  for (const [number, body] of objects) {
    table += `${number} 1\n${String(out.length).padStart(10, '0')} 00000 n \n`;
    out += `${number} 0 obj\n${body}\nendobj\n`;
  }
  return `${out}${table}trailer\n<<${trailer}>>\nstartxref\n${String(out.length)}\n%%EOF\n`;
}

function sealed(unsigned: string, signer: string, when: Date): Buffer {
  const open = unsigned.lastIndexOf('/Contents<') + '/Contents'.length;
  const close = open + room + 2;
  const numbers = [open, close, unsigned.length - close].map((part) => String(part).padEnd(10));
  const ranged = unsigned.replace('********** ********** **********', numbers.join(' '));
  const bytes = Buffer.from(ranged, 'latin1');
  const seal = sign(Buffer.concat([bytes.subarray(0, open), bytes.subarray(close)]), signer, when);
  bytes.write(seal.toString('hex'), open + 1, 'latin1');
  return bytes;
}

function sign(content: Buffer, signer: string, when: Date): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'sample-sign-'));
  const at = (name: string): string => join(folder, name);
  try {
    writeFileSync(at('content'), content);
    openssl(when, [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '1095',
      '-subj',
      `/CN=${signer} (specimen)/O=Exemple`,
      '-keyout',
      at('key'),
      '-out',
      at('certificate'),
    ]);
    openssl(when, [
      'cms',
      '-sign',
      '-binary',
      '-in',
      at('content'),
      '-signer',
      at('certificate'),
      '-inkey',
      at('key'),
      '-outform',
      'DER',
      '-out',
      at('seal'),
    ]);
    return readFileSync(at('seal'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The certificate and the seal carry the day the document says, not the day it was made. */
function openssl(when: Date, args: readonly string[]): void {
  execFileSync('faketime', [when.toISOString().slice(0, 10), 'openssl', ...args], { stdio: 'pipe' });
}

function found(pattern: RegExp, text: string): string {
  const match = [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].at(-1)?.[1];
  if (match === undefined) throw new Error(`Nothing matches ${pattern.source}`);
  return match;
}
