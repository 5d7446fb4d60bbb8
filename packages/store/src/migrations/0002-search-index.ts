// Full-text search over sources and over the sentences of mentions; the words are folded before they come here.

import type { Migration } from './migrations.ts'

export const searchIndex: Migration = {
  name: '0002-search-index',
  sql: `
create virtual table source_search using fts5 (
  title, text, content = '', contentless_delete = 1, prefix = '3 5', tokenize = 'unicode61 remove_diacritics 0'
);
create virtual table mention_search using fts5 (
  sentence, words, content = '', contentless_delete = 1, prefix = '3 5', tokenize = 'unicode61 remove_diacritics 0'
);
`,
}
