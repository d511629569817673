import { dayText } from '../../language/dayText';
import type { Language } from '../../language/language';
import { html, type Html } from '../html/html';
import { systems, type SystemName } from './systems';
import { systemWords } from './words';

/** A link to a system's page, which says where its address was read and when. */
export function systemLink(name: SystemName, language: Language): Html {
  const { url } = systems[name];
  return html`<a href="${url}" title="${systemSource(name, language)}"
    >${systemWords[language].names[name]}</a
  >`;
}

/** Where the address of a system was read, and on which day. */
export function systemSource(name: SystemName, language: Language): string {
  const { source, readOn } = systems[name];
  return systemWords[language].source(source, dayText(readOn, language));
}
