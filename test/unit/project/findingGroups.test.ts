import assert from 'node:assert/strict';
import type { Finding, Severity } from '../../../src/core/findings/model';
import { FindingGroups } from '../../../src/core/project/findingGroups';
import { rangeOf } from '../../../src/core/text/position';

const finding = (file: string, line: number, severity: Severity): Finding => ({
  ...{ code: 'duplicate-key', severity, file, range: rangeOf(line, 0, line, 1) },
  ...{ params: {}, related: [] },
});
const told = (groups: FindingGroups, severity: Severity | undefined = 'warning') => {
  const { findingsByFile, errors, warnings } = groups.closed(() => severity);
  const findings = [...findingsByFile].map(([file, found]) => [
    file,
    ...found.map((one) => `${one.range.start.line} ${one.code} ${one.severity}`),
  ]);
  return { findings, errors, warnings };
};

describe('the findings of a dossier by file', () => {
  it('are in the order of files, then of places, the worst first at one place', () => {
    const groups = new FindingGroups();
    for (const file of ['b.yaml', 'c.yaml', 'a.yaml']) groups.of(file).add(finding(file, 1, 'warning'));
    for (const severity of ['information', 'error'] as const)
      groups.of('b.yaml').add(finding('b.yaml', 1, severity));
    groups.of('b.yaml').add(finding('b.yaml', 0, 'information'));
    assert.deepEqual(told(groups), {
      findings: [
        ['a.yaml', '1 duplicate-key warning'],
        [
          ...['b.yaml', '0 duplicate-key information', '1 duplicate-key error'],
          ...['1 duplicate-key warning', '1 duplicate-key information'],
        ],
        ['c.yaml', '1 duplicate-key warning'],
      ],
      errors: 1,
      warnings: 3,
    });
  });

  it('leave out files without any', () => {
    const groups = new FindingGroups();
    groups.of('a.yaml');
    assert.deepEqual(told(groups), { findings: [], errors: 0, warnings: 0 });
  });

  it('hold those of a chapter file, and count those that it leaves out', () => {
    const groups = new FindingGroups();
    const base = { entries: [], byRequirement: new Map(), meant: [], ignores: false, ownFindings: [] };
    const file = (path: string) => ({
      ...{ path, chapter: undefined, requirementsKey: undefined, entries: [], comments: [], problems: [] },
    });
    const leftOut = [
      { code: 'unknown-key', severity: 'error' as const, count: 7, range: rangeOf(2, 0, 2, 1) },
    ];
    groups.addFile({ ...base, file: file('b.yaml'), findings: [finding('b.yaml', 5, 'error')], leftOut });
    groups.addFile({ ...base, file: file('a.yaml'), findings: [finding('a.yaml', 5, 'error')], leftOut: [] });
    groups.addFile({ ...base, file: file('c.yaml'), findings: [], leftOut: [] });
    assert.deepEqual(told(groups), {
      findings: [
        ['a.yaml', '5 duplicate-key error'],
        ['b.yaml', '2 too-many-findings warning', '5 duplicate-key error'],
      ],
      errors: 9,
      warnings: 1,
    });
  });

  it('say nothing of those left out where that finding is off', () => {
    const groups = new FindingGroups();
    groups.of('a.yaml').add(finding('a.yaml', 0, 'error'));
    groups
      .of('a.yaml')
      .leaveOut({ code: 'unknown-key', severity: 'warning', count: 2, range: rangeOf(1, 0, 1, 1) });
    const { findingsByFile, warnings } = groups.closed(({ code }) =>
      code === 'too-many-findings' ? undefined : 'error',
    );
    assert.deepEqual([findingsByFile.get('a.yaml')?.length, warnings], [1, 2]);
  });
});
