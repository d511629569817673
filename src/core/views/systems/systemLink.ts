import type { Language } from '../../language/language';
import { html, type Html } from '../html/html';
import { systems, type SystemName } from './systems';
import { systemWords } from './words';

/** A link to a system's page, which says where its address was read and when. */
export function systemLink(name: SystemName, language: Language): Html {
  const { url, source, readOn } = systems[name];
  const words = systemWords[language];
  return html`<a href="${url}" title="${words.source(source, readOn)}">${words.names[name]}</a>`;
}
