import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findingCodes } from '../../../../src/core/findings/families';
import { explanationOf } from '../../../../src/core/views/explainFinding/explanationOf';
import { repository } from '../../../support/vscode/repository';

const pages = {
  fr: readFileSync(path.join(repository, 'docs/findings.fr.md'), 'utf8'),
  en: readFileSync(path.join(repository, 'docs/findings.md'), 'utf8'),
};

describe('the page on one finding', () => {
  it('says of every code what it is, why, what to do, its source, and how to change its severity', () => {
    for (const code of findingCodes) {
      const french = explanationOf(pages.fr, code, 'fr') ?? '';
      assert.match(
        french,
        /^# [a-z0-9-]+\n\n_[^\n]+ source : [^\n]+_\n[\s\S]*\*\*Ce que c’est\.\*\*[\s\S]*\*\*Pourquoi\.\*\*[\s\S]*\*\*Que faire\.\*\*[\s\S]*## Changer sa gravité/u,
      );
      assert.ok(french.includes(`    ${code}: 'off'`));
      assert.match(
        explanationOf(pages.en, code, 'en') ?? '',
        /\*\*What to do\.\*\*[\s\S]*## Changing its severity/u,
      );
    }
  });

  it('ends where the next section begins', () => {
    const page = '## A\n\n### file-empty\n\n_x_\n\nOne.\n\n## B\n\n### file-corrupt\n\nTwo.\n';
    assert.match(
      explanationOf(page, 'file-empty', 'en') ?? '',
      /^# file-empty\n\n_x_\n\nOne\.\n\n## Changing/u,
    );
    assert.match(explanationOf(page, 'file-corrupt', 'en') ?? '', /^# file-corrupt\n\nTwo\.\n\n## Changing/u);
    assert.equal(explanationOf(page, 'lfs-pointer', 'en'), undefined);
  });
});
