import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../support/vscode/repository';

const source = path.join(repository, 'src');

/** The French part of a file of sentences: all of `sentences.fr.ts`, elsewhere from `fr` to `en`. */
function frenchPart(file: string, text: string): string {
  if (/(?:\.fr|Fr)\.ts$/u.test(file)) return text;
  const from = text.search(/^(?:const fr\b|\s+fr: \{)/mu);
  const rest = from === -1 ? '' : text.slice(from);
  const until = rest.search(/^(?:const en\b|\s+en: \{)/mu);
  return until === -1 ? rest : rest.slice(0, until);
}

/** Literals without what is filled in and without what is quoted or in brackets as it is typed: `« test: … »`, `(state: verifie)`. */
function sentencesIn(text: string): readonly string[] {
  const literals = text.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gu) ?? [];
  return literals.map((one) =>
    one
      .slice(1, -1)
      .replaceAll(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/gu, 'X')
      .replaceAll(/« [^»]* »/gu, 'X')
      .replaceAll(/\([a-z][\w/-]*(?: :)? ?[^)]*\)/giu, 'X'),
  );
}

/** Keys of our files, named in a sentence as they are written. */
const typed = /\b(?:candidacy|audit|requests|cnda|https?|ignore|for|test): ?|(?<=^une preuve avec )X:$/gu;

function faultsIn(sentence: string): readonly string[] {
  const prose = sentence.replaceAll(typed, '');
  return prose.match(/[\p{L}\d)»][:;?!](?=\s|$)|«(?![ \u00a0\u202f])|(?<![ \u00a0\u202f])»/gu) ?? [];
}

describe('French sentences', () => {
  it('have a space before : ; ? ! and inside « »', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?:[wW]ords|sentences\.fr|Fr)\.ts$/u.test(file),
    );
    assert.ok(files.length > 60);
    const found = files.flatMap((file) => {
      const sentences = sentencesIn(frenchPart(file, readFileSync(path.join(source, file), 'utf8')));
      return sentences.filter((one) => faultsIn(one).length > 0).map((one) => `${file}: ${one}`);
    });
    assert.deepEqual(found, []);
  });

  it('of commands and settings have them too', () => {
    const told = JSON.parse(readFileSync(path.join(repository, 'package.nls.fr.json'), 'utf8')) as object;
    const sentences = Object.values(told).map((one) => String(one));
    assert.ok(sentences.length > 100);
    assert.deepEqual(
      sentences.map((one) => one.replaceAll(/`[^`]*`/gu, 'X')).filter((one) => faultsIn(one).length > 0),
      [],
    );
  });

  it('that lack one are found', () => {
    for (const one of ['Fonction: X', 'Vraiment?', 'un;', '«X »', 'deux ; trois!'])
      assert.equal(faultsIn(one).length, 1, one);
    for (const one of ['Fonction : X', 'Vraiment ?', '12:30', 'sous « ignore: »'])
      assert.deepEqual(sentencesIn(`'${one}'`).flatMap(faultsIn), []);
  });
});
