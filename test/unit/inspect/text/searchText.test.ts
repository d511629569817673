import assert from 'node:assert/strict';
import { searchText } from '../../../../src/core/inspect/text/searchText';
import { personalDataOf } from '../../../../src/core/privacy/identities';
import { withKey } from '../../../support/identityNumbers';

const patient = withKey('1840375123456');
const [number, key] = [patient.slice(0, 13), patient.slice(13)];

function countIn(text: string, type: string): number {
  const search = searchText(type);
  search.add(text);
  return personalDataOf(search.end().identities).personal?.count ?? 0;
}

describe('a patient’s number and its key in two cells of a page', () => {
  it('is one number, whatever is around the cells', () => {
    for (const cells of [
      `<td>${number}</td><td>${key}</td>`,
      `<TD class="a">${number}</TD>\n  <TD align="right">${key}</TD>`,
      `<td><b>${number}</b></td><td><span class="k">${key}</span></td>`,
    ])
      assert.equal(countIn(`<table><tr>${cells}</tr></table>`, 'html'), 1, cells);
  });

  it('is none where the cells hold other figures, or where they are no neighbours', () => {
    const other = String((Number(key) % 97) + 1).padStart(2, '0');
    assert.equal(countIn(`<td>${number}</td><td>${other}</td>`, 'html'), 0);
    assert.equal(countIn(`<td>${number}</td></tr><tr><td>${key}</td>`, 'html'), 0);
  });
});
