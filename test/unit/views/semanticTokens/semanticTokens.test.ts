import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noKnownTexts, withText } from '../../../../src/core/views/mentions/knownTexts';
import {
  semanticTokens,
  tokenModifiers,
  tokenTypes,
} from '../../../../src/core/views/semanticTokens/semanticTokens';
import { dossierText } from '../../../support/dossierTexts';
import { png } from '../../../support/evidenceBytes';
import { repository } from '../../../support/vscode/repository';
import { knownOf, textAt } from '../mentions/support';

const psc = 'preuves/psc.preuves.yaml';
const text = `chapter: Pro Santé Connect
requirements:
  'sc.psc.01':
    proofs:
      - for: "SC.PSC.01.01#1"
        file: PSC/a.png
      - for: SC.PSC.01.01.09
        file: PSC/lost.png
  SC.NEW.01: {}
`;

interface Manifest {
  readonly contributes: {
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
  };
}

describe('semantic colours', () => {
  it('show what the catalogue and the disk have, in any form and quotes', async () => {
    const known = await knownOf({
      'segur.yaml': dossierText.replace('[Envoi manuel]', '[Envoi manuel, Rien de tel]'),
      [psc]: text,
      'preuves/PSC/a.png': png(1280, 720),
    });
    const drawn = (file: string): readonly string[] =>
      semanticTokens(known, file).map(
        ({ range, type, isUnknown }) => `${type}${isUnknown ? '?' : ''} ${textAt(known.textOf(file), range)}`,
      );
    assert.deepEqual(drawn(psc), [
      "requirement 'sc.psc.01'",
      'expectedProof "SC.PSC.01.01#1"',
      'evidence PSC/a.png',
      'expectedProof? SC.PSC.01.01.09',
      'evidence? PSC/lost.png',
      'requirement? SC.NEW.01',
    ]);
    assert.deepEqual(drawn('segur.yaml'), [
      'profile Envoi manuel',
      'profile? Rien de tel',
      'evidence rem/REM.rem.yaml',
    ]);
    assert.deepEqual(drawn('rem/REM.rem.yaml'), []);
  });

  it('call nothing unknown where no catalogue says so', () => {
    const alone = withText(noKnownTexts, 'psc.preuves.yaml', text);
    const tokens = semanticTokens(alone, 'psc.preuves.yaml');
    assert.ok(tokens.length > 0 && tokens.every(({ isUnknown }) => !isUnknown));
  });

  it('are declared in package.json and registered in the same order', () => {
    const { contributes } = JSON.parse(
      readFileSync(path.join(repository, 'package.json'), 'utf8'),
    ) as Manifest;
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      [...tokenTypes],
    );
    assert.deepEqual(
      contributes.semanticTokenModifiers.map(({ id }) => id),
      [...tokenModifiers],
    );
    const registered = readFileSync(
      path.join(repository, 'src/editor/semanticTokens/registerSemanticTokens.ts'),
      'utf8',
    );
    assert.ok(registered.includes(`[${tokenTypes.map((one) => `'${one}'`).join(', ')}]`));
  });
});
