/** Invented patients. Their numbers belong to the INS test domain, so that no tool takes them for somebody's. */
export const insTestDomain = '1.2.250.1.213.1.4.10';

export const aurore = {
  name: 'PATIENT-TEST',
  given: 'Aurore Lina',
  born: '03/12/1984',
  place: '99404',
  ins: '2 84 12 99 404 017 81',
};

export const basile = {
  name: 'EXEMPLE-RIS',
  given: 'Basile',
  born: '21/06/1979',
  place: '99352',
  ins: '1 79 06 99 352 021 90',
};
