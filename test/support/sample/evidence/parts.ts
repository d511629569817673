/** Small pieces of HTML that the fictional screens are made of. */

export type Tone = 'green' | 'amber' | 'red' | 'grey' | 'blue';

export function badge(text: string, tone: Tone): string {
  return `<span class="badge ${tone}">${text}</span>`;
}

export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headers.map((header) => `<th>${header}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

export function fields(pairs: readonly (readonly [label: string, value: string])[]): string {
  const items = pairs.map(
    ([label, value]) => `<div class="field"><label>${label}</label><div class="input">${value}</div></div>`,
  );
  return `<div class="fields">${items.join('')}</div>`;
}

export function panel(title: string, body: string, extraClass = ''): string {
  return `<section class="panel ${extraClass}"><h2>${title}</h2>${body}</section>`;
}

export function button(text: string, primary = false): string {
  return `<span class="button${primary ? ' primary' : ''}">${text}</span>`;
}

export function notice(text: string, tone: Tone): string {
  return `<div class="notice ${tone}">${text}</div>`;
}
