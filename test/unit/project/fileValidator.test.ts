import assert from 'node:assert/strict';
import { emptySurvey, type EvidenceState } from '../../../src/core/evidence/model';
import { contextFor } from '../../../src/core/project/contextFor';
import { FileValidator, type ValidatedFile } from '../../../src/core/project/fileValidator';
import { DossierTextReader } from '../../../src/core/project/readTexts';
import type { ValidationContext } from '../../../src/core/project/validationContext';
import { runAtOnce } from '../../../src/core/text/steps';
import { catalogueText, dossierText } from '../../support/dossierTexts';

const path = 'preuves/psc.preuves.yaml';
const texts = {
  'segur.yaml': dossierText,
  'rem/REM.rem.yaml': catalogueText,
  [path]:
    'chapter: Pro Santé Connect\nrequirements:\n' +
    '  SC.PSC.01:\n    proofs:\n      - file: a.txt\n        for: SC.PSC.01.01.02\n' +
    '      - link: https://exemple.fr/video\n        for: SC.PSC.01.01.01\n' +
    '  SC.PSC.02:\n    proofs:\n      - file: b.txt\n' +
    '  SC.MSS.09:\n    proofs:\n      - link: https://exemple.fr/relevé\n',
};
const onDisk = new Map(Object.entries(texts).map(([name, text]) => [name, { kind: 'text' as const, text }]));
const absent: EvidenceState = { kind: 'absent', nearest: undefined };
const outside: EvidenceState = { kind: 'outside' };
const noChoice: ValidationContext['severities'] = new Map();

interface Known {
  readonly today?: string;
  readonly severities?: ValidationContext['severities'];
  readonly evidenceChecked?: boolean;
}

/** The orders of the entries of which the very same is reported. */
function keptIn(before: ValidatedFile, after: ValidatedFile): readonly number[] {
  return [...before.entries.keys()].filter(
    (order) => before.entries[order]?.validation === after.entries[order]?.validation,
  );
}

describe('what was reported about a chapter file', () => {
  const reading = runAtOnce(
    new DossierTextReader('segur.yaml').read({ onDisk, open: new Map(), folderFaults: [] }),
  );

  /** What entries are judged by when this is known of their two files. */
  const contextOf = (
    [a, b]: readonly [EvidenceState, EvidenceState],
    before?: ValidationContext,
    { today = '2026-03-01', severities = noChoice, evidenceChecked = true }: Known = {},
  ): ValidationContext => {
    const states = new Map([
      ['preuves/a.txt', a],
      ['preuves/b.txt', b],
    ]);
    const evidence = { ...emptySurvey, states };
    return runAtOnce(contextFor(reading, { before, evidence, evidenceChecked, severities, today }));
  };

  const validate = (validator: FileValidator): ValidatedFile => {
    const [file] = reading.chapters;
    assert.ok(file);
    return runAtOnce(validator.validate(file));
  };

  it('is kept while nothing that it depends on changes', () => {
    const validator = new FileValidator(contextOf([absent, absent]));
    assert.equal(validate(validator), validate(validator));
  });

  it('is kept for the entries that cite no file of which something else is known', () => {
    const context = contextOf([absent, absent]);
    const before = new FileValidator(context);
    const reported = validate(before);
    const after = validate(new FileValidator(contextOf([absent, outside], context), before));
    assert.deepEqual(keptIn(reported, after), [0, 2]);
    assert.deepEqual(
      after.findings.filter(({ code }) => code.startsWith('file-')).map(({ code }) => code),
      ['file-not-found', 'file-outside-dossier'],
    );
  });

  it('is kept for the entries that cite no file, once files are looked at', () => {
    const unchecked: EvidenceState = { kind: 'unchecked' };
    const context = contextOf([unchecked, unchecked], undefined, { evidenceChecked: false });
    const before = new FileValidator(context);
    const reported = validate(before);
    const after = validate(new FileValidator(contextOf([absent, absent], context), before));
    assert.deepEqual(keptIn(reported, after), [2]);
  });

  it('is made anew where the day or the severities that are chosen changed', () => {
    const context = contextOf([absent, absent]);
    for (const known of [{ today: '2026-03-02' }, { severities: new Map() }]) {
      const before = new FileValidator(context);
      const reported = validate(before);
      const after = validate(new FileValidator(contextOf([absent, absent], context, known), before));
      assert.deepEqual(keptIn(reported, after), []);
    }
  });

  it('is given up where two more steps follow: all of them would stay in memory', () => {
    const context = contextOf([absent, absent]);
    const before = new FileValidator(context);
    const reported = validate(before);
    const next = new FileValidator(contextOf([absent, absent], context), before);
    new FileValidator(contextOf([absent, absent], context), next);
    assert.deepEqual(keptIn(reported, validate(next)), []);
  });
});
