import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { definitionOf, families, type FindingCode, findingCodes } from '../../../src/core/findings/families';
import type { Severity } from '../../../src/core/findings/model';
import type { Language, Words } from '../../../src/core/language/language';
import { hoverWords } from '../../../src/core/views/hover/words';

/** With `UPDATE_DOCS=1` the lines on severity and origin are written anew from the code; the rest is written by hand. */
const update = process.env['UPDATE_DOCS'] === '1';

const severities: Words<Readonly<Record<Severity, string>>> = {
  fr: { error: 'Erreur', warning: 'Avertissement', information: 'Information' },
  en: { error: 'Error', warning: 'Warning', information: 'Information' },
};

const parts: Words<readonly string[]> = {
  fr: ['**Ce que c’est.**', '**Pourquoi.**', '**Que faire.**'],
  en: ['**What it is.**', '**Why.**', '**What to do.**'],
};

function fileOf(language: Language): string {
  const name = language === 'fr' ? 'findings.fr.md' : 'findings.md';
  return path.join(import.meta.dirname, '..', '..', '..', 'docs', name);
}

function lineOf(code: FindingCode, language: Language): string {
  const { severity, origin } = definitionOf(code);
  const [by, source] = language === 'fr' ? ['par défaut', 'source :'] : ['by default', 'source:'];
  return `_${severities[language][severity]} ${by} · ${source} ${hoverWords[language].origins[origin]}_`;
}

/** The text below each heading of a code. */
function sectionsOf(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(/^### ([a-z0-9-]+)\n([\s\S]*?)(?=^#{2,3} |(?![\s\S]))/gm)];
  return new Map(found.map(([, code = '', section = '']) => [code, section]));
}

/** Below the heading of each code its line, in place of the one that is there, if any. */
function updated(text: string, language: Language): string {
  return text.replace(/^### ([a-z0-9-]+)\n\n(?:_[^\n]*_\n\n)?/gm, (whole, code: string) => {
    const known = findingCodes.find((one) => one === code);
    return known === undefined ? whole : `### ${code}\n\n${lineOf(known, language)}\n\n`;
  });
}

for (const language of ['fr', 'en'] as const) {
  describe(`the page on findings (${language})`, () => {
    const file = fileOf(language);
    if (update) writeFileSync(file, updated(readFileSync(file, 'utf8'), language));
    const sections = sectionsOf(readFileSync(file, 'utf8'));

    it('has a section for each code and for nothing else', () => {
      assert.deepEqual([...sections.keys()].sort(), [...findingCodes].sort());
    });

    it('has a heading for each family, in their order, above the sections of its findings', () => {
      const parts = [...readFileSync(file, 'utf8').matchAll(/^## (.+)\n([\s\S]*?)(?=^## |(?![\s\S]))/gm)];
      const found = parts.map(
        ([, title, part = '']) => [title, [...sectionsOf(part).keys()].sort()] as const,
      );
      const wanted = families.map(
        ({ title, findings }) => [title[language], findings.map(({ code }) => code).sort()] as const,
      );
      assert.deepEqual(
        found.filter(([, codes]) => codes.length > 0),
        wanted,
      );
    });

    for (const code of findingCodes) {
      it(`says of ${code} its severity, its source, what it is, why, and what to do`, () => {
        const section = sections.get(code) ?? '';
        assert.ok(section.startsWith(`\n${lineOf(code, language)}\n`), 'run with UPDATE_DOCS=1');
        const places = parts[language].map((part) => section.indexOf(part));
        assert.ok(
          places.every((place, order) => place > (places[order - 1] ?? 0)),
          places.join(' '),
        );
      });
    }
  });
}
