import assert from 'node:assert/strict';
import { messageOf } from '../../../src/core/findings/messageOf';
import { testDossier } from '../../support/dossierTexts';

const chapter = 'chapter: Pro Santé Connect\nrequirements: {}\n';

async function told(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { project } = testDossier(files);
  const { findings } = await project.lookAtEvidence(new AbortController().signal);
  return findings.flatMap((one) =>
    one.code === 'file-unreadable' ? [`${one.file} ${one.severity}: ${messageOf(one, 'fr')}`] : [],
  );
}

describe('a chapter file that is not read', () => {
  it('is reported where it is in a folder below, or its name ends otherwise, with or without others', async () => {
    for (const path of [
      'preuves/sub/psc.preuves.yaml',
      'preuves/psc.preuves.yml',
      'preuves/PSC.Preuves.YAML',
    ])
      for (const others of [{}, { 'preuves/mss.preuves.yaml': 'chapter: Messagerie\nrequirements: {}\n' }]) {
        const [only = '', ...more] = await told({ ...others, [path]: chapter });
        assert.match(only, /^segur\.yaml warning: .*un fichier de chapitre se place directement/u);
        assert.ok(only.includes(path) && more.length === 0, only);
      }
  });

  it('is none of those that are read, nor of what only looks like one', async () => {
    assert.deepEqual(
      await told({
        'preuves/psc.preuves.yaml': chapter,
        'preuves/PSC/config.yaml': 'a: 1\n',
        'preuves/PSC/preuves.yaml': 'a: 1\n',
      }),
      [],
    );
  });
});
