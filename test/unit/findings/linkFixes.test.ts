import assert from 'node:assert/strict';
import type { QuickFix } from '../../../src/core/findings/quickFixes/quickFix';
import { quickFixesFor } from '../../../src/core/findings/quickFixesFor';
import { applyEdits } from '../../../src/core/text/textEdit';
import { dossierText, testDossier } from '../../support/dossierTexts';

const path = 'preuves/psc.preuves.yaml';
const evs = 'interop.esante.gouv.fr/evs';
const report = `${evs}/report.seam?oid=1.2.3`;
const head = 'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.02:\n    proofs:\n';

interface Offered {
  readonly fixes: readonly QuickFix[];
  /** The titles of the fixes, and what they do to the link. */
  readonly told: readonly unknown[];
}

/** What is offered for the first finding of this code on a link. */
async function offered(code: string, link: string, key = 'gazelle', dossier = ''): Promise<Offered> {
  const line = `      - ${key}: "${link}"\n`;
  const text = `${head}${line}        test: T\n`;
  const { project } = testDossier({ 'segur.yaml': dossierText + dossier, [path]: text });
  const snapshot = await project.load(new AbortController().signal);
  const finding = snapshot.findings.find((one) => one.code === code);
  assert.ok(finding, `${code} ${snapshot.findings.map((one) => one.code).join()}`);
  const fixes = quickFixesFor(finding, snapshot, (file) => project.textOf(file));
  const told = fixes
    .filter(({ kind }) => !['ignore', 'remove-proof'].includes(kind))
    .map(({ title, act, isPreferred, isCertain }) => {
      const edits = act.kind === 'edit' ? act.edits.get(path) : undefined;
      const written =
        edits &&
        applyEdits(text, edits)
          .replace(head, '')
          .replace(/\n {8}test: T\n$/u, '');
      const typed = act.kind === 'snippet' ? act.snippet : undefined;
      const marks = [...(isPreferred ? ['preferred'] : []), ...(isCertain ? ['certain'] : [])];
      return [title.fr, title.en, written ?? typed, ...marks];
    });
  return { fixes, told };
}

describe('what is offered for a link', () => {
  it('that is none is to type it, and to write https before what is one then', async () => {
    const type = ['Saisir le lien à la place', 'Type the link instead'];
    const begin = ['Ajouter https:// au début', 'Add https:// at the beginning'];
    assert.deepEqual((await offered('link-malformed', report)).told, [
      [...begin, `      - gazelle: "https://${report}"`, 'preferred'],
      [...type, `\${1:"${report}"}`],
    ]);
    const { told, fixes } = await offered('link-malformed', 'voir le site');
    assert.deepEqual(told, [[...type, '${1:"voir le site"}']]);
    assert.ok(fixes.some(({ kind }) => kind === 'remove-proof'));
  });

  it('copied from the text of a page is to write its signs', async () => {
    const { told } = await offered('link-malformed', `https://${report}&amp;standard=4`);
    assert.deepEqual(told[0], [
      ...['Écrire « & » au lieu de « &amp; »', 'Write “&” instead of “&amp;”'],
      ...[`      - gazelle: "https://${report}&standard=4"`, 'preferred'],
    ]);
  });

  it('over http is to write https, with certainty where the host is known and no port is named', async () => {
    const titles = ['Écrire https au lieu de http', 'Write https instead of http'];
    const secure = async (link: string, dossier = ''): Promise<unknown> =>
      (await offered('link-insecure', link, 'gazelle', dossier)).told;
    const [fix] = (await offered('link-insecure', `http://${report}`)).fixes;
    assert.deepEqual([fix?.titleForAll?.fr, fix?.titleForAll?.en], titles);
    assert.deepEqual(await secure(`http://${report}`), [
      [...titles, `      - gazelle: "https://${report}"`, 'preferred', 'certain'],
    ]);
    assert.deepEqual(await secure(`HTTP://${report}:8`), [
      [...titles, `      - gazelle: "https://${report}:8"`, 'preferred', 'certain'],
    ]);
    const port = report.replace('/', ':8080/');
    assert.deepEqual(await secure(`http://${port}`), [
      [...titles, `      - gazelle: "https://${port}"`, 'preferred'],
    ]);
    assert.deepEqual(await secure('http://docs.radiance.fr/a1'), [
      [...titles, '      - gazelle: "https://docs.radiance.fr/a1"', 'preferred'],
    ]);
    assert.deepEqual(await secure('http://docs.radiance.fr/a1', 'policy: { hosts: [docs.radiance.fr] }\n'), [
      [...titles, '      - gazelle: "https://docs.radiance.fr/a1"', 'preferred', 'certain'],
    ]);
  });

  it('with a password is to remove it', async () => {
    const titles = [
      'Retirer l’identifiant et le mot de passe du lien',
      'Remove the user name and the password from the link',
    ];
    for (const key of ['gazelle', 'link'])
      for (const scheme of ['https', 'http'])
        assert.deepEqual((await offered('link-credentials', `${scheme}://moi:s@cret@${report}`, key)).told, [
          [...titles, `      - ${key}: "${scheme}://${report}"`, 'preferred'],
        ]);
  });

  it('to an unknown host is to add that to the dossier, unless it pretends to be another', async () => {
    const added = async (link: string): Promise<unknown> => {
      const { fixes } = await offered('link-unknown-host', link, 'link');
      const fix = fixes.find(({ kind }) => kind === 'trust-host');
      const edits = fix?.act.kind === 'edit' ? fix.act.edits.get('segur.yaml') : undefined;
      return fix && [fix.title.fr, fix.title.en, applyEdits(dossierText, edits ?? [])];
    };
    const titles = (host: string): readonly string[] => [
      `Ajouter ${host} aux hôtes connus de ce dossier (segur.yaml)`,
      `Add ${host} to the known hosts of this dossier (segur.yaml)`,
    ];
    assert.deepEqual(await added('https://docs.radiance.fr/a1'), [
      ...titles('docs.radiance.fr'),
      `${dossierText}policy:\n  hosts:\n    - docs.radiance.fr\n`,
    ]);
    for (const link of [
      'https://10.0.0.7/a1',
      'https://localhost/a1',
      `https://interop.esante.gouv.fr.exemple.com/a1`,
    ])
      assert.equal(await added(link), undefined, link);
  });

  it('that leads to no page that stays is to type that one', async () => {
    for (const key of ['gazelle', 'link'])
      assert.deepEqual((await offered('link-not-permanent', `https://${evs}/validator.seam`, key)).told, [
        [
          'Saisir le lien permanent à la place',
          'Type the permanent link instead',
          `\${1:https://${evs}/validator.seam}`,
        ],
      ]);
  });
});
