import assert from 'node:assert/strict';
import path from 'node:path';
import { suggestionsAt } from '../../src/core/views/completion/suggestionsAt';
import { placeAt } from '../../src/core/yaml/placeAt';
import { peerServerScript } from '../bench/peer/peerPackage';
import { PeerServer } from '../bench/peer/peerServer';
import { testDossier } from '../support/dossierTexts';
import { repository } from '../support/vscode/repository';
import { temporaryFolder } from '../support/vscode/temporaryFolder';

const psc = 'preuves/psc.preuves.yaml';
const depot = 'depots/psc.depot.yaml';
const files = ['segur.yaml', psc, depot];

/** Where something may be typed: the file, the text up to there, and what the language server certainly suggests. */
const places: readonly (readonly [string, string, string | undefined])[] = [
  ['segur.yaml', 'segur: 1\n', 'product'],
  ['segur.yaml', 'segur: 1\nproduct:\n  ', 'version'],
  ['segur.yaml', 'segur: 1\npolicy:\n  target: ', undefined],
  ['segur.yaml', 'segur: 1\npolicy:\n  ', 'severity'],
  ['segur.yaml', 'segur: 1\nrequests:\n  cnda:\n    - ', 'service'],
  ['segur.yaml', 'segur: 1\nrequests:\n  cnda:\n    - stage: ', undefined],
  ['segur.yaml', 'segur: 1\ndevice: ', undefined],
  ['segur.yaml', 'segur: 1\ncandidacy:\n  ', undefined],
  [psc, 'chapter: Pro Santé Connect\n', 'requirements'],
  [psc, 'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    ', 'proofs'],
  [psc, 'requirements:\n  SC.PSC.01:\n    proofs:\n      - ', 'file'],
  [psc, 'requirements:\n  SC.PSC.01:\n    proofs:\n      - for: x\n        ', 'file'],
  [psc, 'requirements:\n  SC.PSC.01:\n    proofs:\n      - for: ', undefined],
  [psc, 'requirements:\n  SC.PSC.01:\n    proofs:\n      - gazelle: x\n        state: ', undefined],
  [psc, 'requirements:\n  SC.PSC.01:\n    proofs:\n      - cnda:\n          stage: ', undefined],
  [psc, 'requirements:\n  SC.PSC.01:\n    proofs:\n      - psc:\n          role: ', undefined],
  [psc, 'requirements:\n  ', undefined],
  [depot, 'depot: 1\n', 'submissions'],
  [depot, 'depot: 1\nsubmissions:\n  - on: 2026-02-02\n    ', 'proofs'],
];

/** The server is what the YAML extension of Red Hat shows; the extension itself is not on npm. */
describe('our suggestions, beside those of Red Hat’s language server for the same schemas', function () {
  this.timeout(5 * 60_000); // the first run may have to fetch it
  let server: PeerServer;
  before(async () => {
    const schemas = files.map((file) => {
      const name = file === 'segur.yaml' ? 'segur' : (/\.(\w+)\.yaml$/u.exec(file)?.[1] ?? '');
      return { schema: path.join(repository, 'schemas', `${name}.schema.json`), file };
    });
    server = new PeerServer(await peerServerScript(), temporaryFolder('yaml-server').folder, schemas, true);
    await server.initialize();
    await Promise.all(files.map((file) => server.open(file, '')));
  });
  after(() => server.stop());

  for (const [file, text, certain] of places)
    it(`are in the list once: ${JSON.stringify(text)}`, async () => {
      const lines = text.split('\n');
      const position = { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
      const change = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 }, insert: text };
      await server.type({ path: file, change } as Parameters<PeerServer['type']>[0]);
      const theirs = await server.suggested(file, position);
      if (certain !== undefined) assert.ok(theirs.includes(certain), theirs.join());
      const { project } = testDossier({ [file]: text });
      const snapshot = await project.load(new AbortController().signal);
      const place = placeAt(lines, position);
      assert.ok(place !== undefined);
      const around = { snapshot, path: file, language: 'fr', today: '2026-03-01', catalogues: [] } as const;
      const ours = suggestionsAt(place, { ...around, proof: { for: undefined, file: undefined } });
      const shown = ours.filter(({ inSchema = false }) => !inSchema).map(({ label }) => label);
      assert.deepEqual(
        shown.filter((label) => theirs.includes(label)),
        [],
      );
      const left = ours.filter(({ inSchema = false }) => inSchema).map(({ label }) => label);
      assert.deepEqual(
        left.filter((label) => !theirs.includes(label)),
        [],
        `not suggested by either: their list is ${theirs.join()}`,
      );
    });
});
