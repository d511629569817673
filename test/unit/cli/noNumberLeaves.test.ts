import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { catalogueText } from '../../support/dossierTexts';
import { captureCli } from '../../support/captureCli';
import { anyNir, grouped } from '../../support/identityNumbers';
import { textPdf } from '../../support/pdf/textPdf';
import { runs } from '../../support/runs';
import { zipOf } from '../../support/zip';

/** Where a number may lie in a dossier and its evidence: files by path, each made from the number as it is spelt. */
type Place = (spelt: string, nir: string) => Readonly<Record<string, string | Uint8Array>>;

const chapterWith = (proof: string): string =>
  `chapter: Essai\nrequirements:\n  SC.PSC.01:\n    proofs:\n      - ${proof}\n`;
const citing = (
  name: string,
  content: string | Uint8Array,
): Readonly<Record<string, string | Uint8Array>> => ({
  'preuves/psc.preuves.yaml': chapterWith(`{ for: SC.PSC.01.01.01, file: "${name}" }`),
  [`preuves/${name}`]: content,
});
const product = (more: string): string =>
  `segur: 1\nproduct: { name: "Radiance", version: 3.2.0, nil: RAD123456 }\ncatalogue: rem/REM.rem.yaml\n${more}`;

const places: Readonly<Record<string, Place>> = {
  text: (spelt) => citing('a.log', `INFO\nNIR ${spelt}\n`),
  xml: (spelt) =>
    citing('a.xml', `<?xml version="1.0"?><ClinicalDocument><id extension="${spelt}"/></ClinicalDocument>`),
  root: (_, nir) => citing('a.xml', `<?xml version="1.0"?><nir${nir}>x</nir${nir}>`),
  broken: (spelt) => citing('a.xml', `<?xml version="1.0"?><a b="${spelt}"><c></a>`),
  hl7: (spelt) => citing('a.hl7', `MSH|^~\\&|A|B|C|D|2026||ADT^A01|1|P|2.5\rPID|1||${spelt}^^^INS\r`),
  csv: (_, nir) => citing('a.csv', `nom;nir;cle\nDupont;${nir.slice(0, 13)};${nir.slice(13)}\n`),
  json: (_, nir) => citing('a.json', `{"nir":"${nir.slice(0, 13)}","cle":"${nir.slice(13)}"}`),
  mail: (spelt) =>
    citing('a.eml', `From: a@b.fr\nTo: c@d.fr\nSubject: dossier ${spelt}\nDate: x\n\n${spelt}\n`),
  title: (spelt) =>
    citing(
      'a.docx',
      zipOf([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: '<w:document/>' },
        { name: 'docProps/core.xml', content: `<cp><dc:title>${spelt}</dc:title></cp>` },
      ]),
    ),
  entry: (spelt) => citing('a.zip', zipOf([{ name: `${spelt.replaceAll('/', '_')}.txt`, content: spelt }])),
  pdf: (spelt) =>
    citing(
      'a.pdf',
      textPdf({ pages: [[`Patient ${spelt}`]], more: [`<</Title(${spelt})>>`], trailer: '/Info 4 0 R' }),
    ),
  name: (spelt) => citing(`releve_${spelt}.txt`, 'x'),
  folder: (spelt) => citing(`${spelt}/a.txt`, 'x'),
  stray: (spelt) => ({ [`preuves/PSC/${spelt}.png`]: 'x', [`preuves/${spelt}/b.txt`]: 'x' }),
  absent: (spelt) => ({
    'preuves/psc.preuves.yaml': chapterWith(`{ for: SC.PSC.01.01.01, file: "${spelt}.png" }`),
  }),
  link: (spelt) => ({
    'preuves/psc.preuves.yaml': chapterWith(`{ link: "http://exemple.fr/?nir=${spelt}" }`),
  }),
  note: (spelt) => ({
    'preuves/psc.preuves.yaml': chapterWith(`{ motco2: "${spelt}", note: "vu avec ${spelt}" } # ${spelt}`),
  }),
  id: (spelt) => ({
    'preuves/psc.preuves.yaml': `chapter: "${spelt}"\nrequirements:\n  "${spelt}":\n    notApplicable: "${spelt}"\n`,
  }),
  key: (spelt) => ({
    'preuves/psc.preuves.yaml': chapterWith(`{ "${spelt}": 1, for: "${spelt}", stage: "${spelt}" }`),
  }),
  product: (spelt) => ({
    'segur.yaml': `segur: 1\nproduct: { name: "R ${spelt}", version: "${spelt}", nil: "${spelt}", nie: "${spelt}" }\ndevice: "${spelt}"\nprofiles: ["${spelt}"]\ncatalogue: "${spelt}.rem.yaml"\n# ${spelt}\n`,
  }),
};

/** Read in a thread of its own, which runs in the program as it is built. */
const needReader: ReadonlySet<string> = new Set(['pdf', 'title']);

const spellings: readonly ((nir: string) => string)[] = [
  (nir) => nir,
  (nir) => grouped(nir),
  (nir) => grouped(nir, '\u00a0'),
  (nir) => grouped(nir, '-'),
  (nir) => grouped(nir, '.'),
  (nir) => grouped(nir, '_'),
];

describe('a patient’s number', () => {
  const folder = mkdtempSync(join(tmpdir(), 'segur-privacy-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const lay = (root: string, files: Readonly<Record<string, string | Uint8Array>>): readonly string[] =>
    Object.entries({ 'segur.yaml': product(''), 'rem/REM.rem.yaml': catalogueText, ...files }).map(
      ([path, content]) => {
        const file = join(root, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
        // Old enough for what is found to be kept.
        utimesSync(file, 1_700_000_000, 1_700_000_000);
        return file;
      },
    );

  it('leaves the dossier by no way, wherever it lies in it and however it is spelt', async function () {
    this.timeout(300_000);
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        anyNir,
        fc.constantFrom(...Object.keys(places)),
        fc.constantFrom(...spellings),
        async (nir, place, spell) => {
          const root = join(folder, String(count++));
          const cache = { folder: join(root, 'cache'), program: 'test' };
          mkdirSync(cache.folder, { recursive: true });
          const files = lay(join(root, 'd'), places[place]?.(spell(nir), nir) ?? {});
          const outputs: string[] = [];
          for (const [at, args] of [
            ['check', 'd', '--all', '--lang', 'fr'],
            ['check', 'd', '--format', 'json', '--lang', 'en'],
            ['inspect', ...files, '--lang', 'en'],
            ['inspect', ...files, '--format', 'json', '--lang', 'fr'],
          ].entries()) {
            // To keep facts waits for the disk.
            const io = at === 0 ? { cwd: root, cache } : { cwd: root };
            const { stdout, stderr, code } = await captureCli(args, io);
            assert.notEqual(code, 2, stderr);
            outputs.push(stdout, stderr);
          }
          const kept = readdirSync(cache.folder).map((name) =>
            readFileSync(join(cache.folder, name), 'utf8'),
          );
          for (const output of [...outputs, ...kept]) assert.ok(!holds(output, nir), `${place}: ${output}`);
          const isFound = outputs.some((output) => output.includes('personal-data-suspected'));
          assert.ok(isFound || needReader.has(place), `${place}: not found`);
        },
      ),
      runs(60),
    );
  });
});

/** Whether a text holds the thirteen characters, whatever stands between them. */
function holds(text: string, nir: string): boolean {
  return text.replace(/[^\dAB]/gu, '').includes(nir.slice(0, 13).replace(/[^\dAB]/gu, ''));
}
