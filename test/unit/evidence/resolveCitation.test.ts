import assert from 'node:assert/strict';
import type { PathRefusal } from '../../../src/core/evidence/model';
import { resolveCitation } from '../../../src/core/evidence/resolveCitation';

describe('resolveCitation', () => {
  const inside: readonly (readonly [folder: string, written: string, path: string])[] = [
    ['preuves', 'PSC/a.png', 'preuves/PSC/a.png'],
    ['preuves', './PSC//b/./c.png', 'preuves/PSC/b/c.png'],
    ['preuves', '../partage/a.png', 'partage/a.png'],
    ['preuves/psc', '../../a.png', 'a.png'],
    ['', 'a.png', 'a.png'],
    ['preuves', 'PSC/', 'preuves/PSC'],
    ['preuves', '..', ''],
    ['preuves', '%2e%2e/%2e%2e/a.png', 'preuves/%2e%2e/%2e%2e/a.png'],
    ['preuves', 'Écran n° 1 (final).png', 'preuves/Écran n° 1 (final).png'],
    ['preuves', '~$rapport.docx', 'preuves/~$rapport.docx'],
    ['preuves', '.cache/a.png', 'preuves/.cache/a.png'],
    ['preuves', 'console.png', 'preuves/console.png'],
    ['preuves', 'com10.png', 'preuves/com10.png'],
    ['preuves', 'https', 'preuves/https'],
  ];
  for (const [folder, written, path] of inside) {
    it(`reads ${written} from « ${folder} » as ${path}`, () => {
      assert.deepEqual(resolveCitation(folder, written), { kind: 'inside', path });
    });
  }

  const refused: readonly (readonly [written: string, why: PathRefusal])[] = [
    ['', 'empty'],
    ['  ', 'empty'],
    ['../../a.png', 'leaves-folder'],
    ['../../preuves/a.png', 'leaves-folder'],
    ['PSC/../../../dossier/a.png', 'leaves-folder'],
    ['/etc/passwd', 'absolute'],
    ['\\a.png', 'absolute'],
    ['C:\\Users\\a.png', 'drive'],
    ['C:/a.png', 'drive'],
    ['C:foo', 'drive'],
    ['\\\\srv\\share\\a.png', 'network'],
    ['//srv/share/a.png', 'network'],
    ['\\/srv/a.png', 'network'],
    ['file:///etc/passwd', 'scheme'],
    ['FILE:/etc/passwd', 'scheme'],
    ['https://exemple.fr/a.png', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['smb://srv/a', 'scheme'],
    ['~', 'home'],
    ['~/a.png', 'home'],
    ['~\\a.png', 'home'],
    ['PSC\\a.png', 'backslash'],
    ['a\0.png', 'control-character'],
    ['a\n.png', 'control-character'],
    ['a\u202egnp.exe', 'control-character'],
    ['CON', 'reserved-name'],
    ['PSC/aux.png', 'reserved-name'],
    ['nul.tar.gz', 'reserved-name'],
    ['LPT1.txt', 'reserved-name'],
    ['a.png:flux', 'reserved-name'],
    ['a.png.', 'reserved-name'],
    ['PSC /a.png', 'reserved-name'],
  ];
  for (const [written, why] of refused) {
    it(`refuses ${JSON.stringify(written)}: ${why}`, () => {
      assert.deepEqual(resolveCitation('preuves', written), { kind: 'refused', why });
    });
  }
});
