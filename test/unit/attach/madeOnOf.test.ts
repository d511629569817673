import assert from 'node:assert/strict';
import fc from 'fast-check';
import { madeOnOf } from '../../../src/core/attach/madeOnOf';
import { timeIn } from '../../../src/core/attach/timeIn';
import type { Facts } from '../../../src/core/inspect/model';

describe('the moment that a name holds', () => {
  const names: readonly (readonly [string, string | undefined])[] = [
    ['Capture d’écran 2026-03-02 à 10.15.22.png', '2026-03-02T10:15:22'],
    ['Screen Shot 2026-03-02 at 1.05.09 PM.png', '2026-03-02T13:05:09'],
    ['Screenshot 2026-03-02 at 12.15.22 AM.png', '2026-03-02T00:15:22'],
    ["Capture d'écran 2026-03-02 101522.png", '2026-03-02T10:15:22'],
    ['Enregistrement de l’écran 2026-03-02 101522.mp4', '2026-03-02T10:15:22'],
    ['Radiance 02_03_2026 10_15_22.mp4', '2026-03-02T10:15:22'],
    ['Screenshot_20260302_101522_Chrome.jpg', '2026-03-02T10:15:22'],
    ['Screenshot_2026-03-02-10-15-22-123_com.app.jpg', '2026-03-02T10:15:22'],
    ['PXL_20260302_101522123.jpg', '2026-03-02T10:15:22'],
    ['VID_20260302_101522.mp4', '2026-03-02T10:15:22'],
    ['IMG-20260302-WA0001.jpg', '2026-03-02'],
    ['WhatsApp Image 2026-03-02 at 10.15.22.jpeg', '2026-03-02T10:15:22'],
    ['Simulator Screenshot - iPhone 16 - 2026-03-02 at 10.15.22.png', '2026-03-02T10:15:22'],
    ['ScreenRecording_03-02-2026 10-15-22_1.mov', '2026-03-02T10:15:22'],
    ['RPReplay_Final1772442922.mp4', '2026-03-02T10:15:22'],
    ['2026-03-02 10-15-22.mkv', '2026-03-02T10:15:22'],
    ['scan20260302101522.pdf', '2026-03-02T10:15:22'],
    ['31-12-2025 recette.pdf', '2025-12-31'],
    ['IMG_1234.PNG', undefined],
    ['2026-02-30.png', undefined],
    ['SC.PSC.01.01.01.png', undefined],
    ['99991231.png', undefined],
  ];
  for (const [name, time] of names) {
    it(`is ${time ?? 'none'} in ${name}`, () => assert.equal(timeIn(name), time));
  }

  it('is a day of the calendar in any name that has one', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('', 'IMG_', 'Capture '),
        fc.constantFrom('', '-'),
        (date, head, gap) => {
          const day = date.toISOString().slice(0, 10);
          assert.equal(timeIn(`${head}${day.replaceAll('-', gap)}.png`), day);
        },
      ),
    );
  });
});

describe('the day on which a proof was made', () => {
  const stamp = { size: 1, modified: String(Date.parse('2026-03-10T23:30:00Z') * 1e6), inode: '1' };
  const madeOn = (name: string, dates?: Facts['dates'], today = '2026-04-01'): string => {
    const found = madeOnOf(name, { facts: dates === undefined ? {} : { dates }, stamp }, today);
    return found === undefined ? '-' : `${found.day} ${found.from}`;
  };

  it('is that of the name, else of the camera, else of the content, else of the file', () => {
    const dates = { taken: '2026-03-03T08:00:00', created: '2026-03-04', modified: '2026-03-05' };
    assert.equal(madeOn('2026-03-02 à 10.15.22.png', dates), '2026-03-02 name');
    assert.equal(madeOn('a.jpg', dates), '2026-03-03 camera');
    assert.equal(madeOn('a.pdf', { created: '2026-03-04', modified: '2026-03-05' }), '2026-03-04 content');
    assert.equal(madeOn('a.pdf', { modified: '2026-03-05' }), '2026-03-05 content');
    assert.equal(madeOn('a.png'), '2026-03-11 file');
  });

  it('is a day of Paris, never after today, and never one that was not set', () => {
    assert.equal(madeOn('a.mp4', { created: '2026-03-04T23:30:00Z' }), '2026-03-05 content');
    assert.equal(madeOn('a.mp4', { created: '1904-01-01T00:00:00Z' }), '2026-03-11 file');
    assert.equal(madeOn('2027-01-01.png'), '2026-03-11 file');
    assert.equal(madeOn('a.png', undefined, '2026-03-01'), '-');
  });
});
