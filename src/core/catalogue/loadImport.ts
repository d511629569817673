/** What reads workbooks, and what it says of them: loaded when one is read. */
export const loadImport = {
  workbook: () => import('./importWorkbook'),
  messages: () => import('./importMessages'),
} as const;
