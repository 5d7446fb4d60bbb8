// What joining needs to find the few texts a new one can touch: keys of texts, their wording, their releases, the wholes of facts.
// No foreign keys to sources: of a source that is gone the next join still has to know what it touched.

import type { Migration } from './migrations.ts'

export const joinKeys: Migration = {
  name: '0004-join-keys',
  sql: `
create table join_source (
  source_id text primary key,
  sketch text check (json_type(sketch) in ('array', 'null')),
  release_id text
) strict, without rowid;
insert into join_source (source_id) select id from source;
create index join_source_release on join_source (release_id);

create table join_key (key text not null, source_id text not null, primary key (key, source_id)) strict, without rowid;
create index join_key_source on join_key (source_id);

create table join_state (only integer primary key check (only = 1), programme_names text not null check (json_type(programme_names) = 'array')) strict;
insert into join_state values (1, '[]');

alter table observation add column retold_as text not null default '[]' check (json_type(retold_as) = 'array');
alter table observation add column wholes text not null default '[]' check (json_type(wholes) = 'array');
`,
}
