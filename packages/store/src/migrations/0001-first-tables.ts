// The first tables: sources, what was read out of them, and the facts they tell.

import type { Migration } from './migrations.ts'

export const firstTables: Migration = {
  name: '0001-first-tables',
  sql: `
create table store_state (only integer primary key check (only = 1), data_version integer not null) strict;
insert into store_state values (1, 0);

create table source (
  number integer primary key,
  id text not null unique,
  hash text not null unique check (length(hash) = 64),
  title text not null,
  date text check (date glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  publisher text,
  url text,
  languages text not null check (json_type(languages) = 'array'),
  text text not null,
  length integer not null check (length > 0),
  rule_version text not null,
  mined_hash text not null,
  added_at text not null
) strict;

create table source_area (
  source_id text not null references source (id) on delete cascade,
  reference_area text not null,
  primary key (reference_area, source_id)
) strict, without rowid;
create index source_area_source on source_area (source_id);

create table source_year (
  source_id text not null references source (id) on delete cascade,
  year integer
) strict;
create unique index source_year_once on source_year (source_id, coalesce(year, 0));

create table programme (
  id text primary key,
  name text not null unique,
  names text not null check (json_type(names) = 'object'),
  kind text not null,
  parent_id text references programme (id) deferrable initially deferred,
  themes text not null check (json_type(themes) = 'array'),
  known integer not null check (known in (0, 1))
) strict, without rowid;

create table programme_name (
  fold text primary key,
  programme_id text not null references programme (id) on delete cascade
) strict, without rowid;

create table observation (
  id text primary key,
  indicator text not null,
  counted_thing text not null,
  reference_area text,
  programme_id text references programme (id),
  themes text not null check (json_type(themes) = 'array'),
  year integer,
  time_period text,
  time_period_basis text not null,
  year_offset integer,
  value real not null,
  value_high real check (value_high is null or qualifier = 'range'),
  qualifier text not null,
  lower_bound real,
  upper_bound real,
  unit_measure text not null,
  measure text not null,
  claim text not null,
  age_band text,
  part_of text references observation (id) deferrable initially deferred check (part_of <> id),
  review text not null default 'auto',
  confidence real not null check (confidence between 0 and 1),
  told_by integer not null,
  disputed_by text not null check (json_type(disputed_by) = 'array'),
  weight real not null,
  mention_id text not null references mention (id) deferrable initially deferred,
  mention_count integer not null check (mention_count > 0),
  source_count integer not null check (source_count > 0),
  mention_languages text not null check (json_type(mention_languages) = 'array'),
  newest_date text
) strict, without rowid;
create index observation_coordinate on observation (reference_area, indicator, year);
create index observation_weight on observation (weight, id);
create index observation_indicator on observation (indicator, year);
create index observation_programme on observation (programme_id);
create index observation_part_of on observation (part_of);
create index observation_mention on observation (mention_id);

create table mention (
  number integer primary key,
  id text not null unique,
  source_id text not null references source (id) on delete cascade,
  position integer not null,
  start integer not null,
  "end" integer not null,
  surface text not null,
  sentence text not null,
  sentence_start integer not null,
  language text not null,
  value real not null,
  value_high real check (value_high is null or qualifier = 'range'),
  qualifier text not null,
  unit_measure text not null,
  measure text not null,
  indicator text not null,
  counted_thing text not null,
  reference_area text,
  programme text,
  themes text not null check (json_type(themes) = 'array'),
  age_band text,
  year integer,
  time_period text,
  time_period_basis text not null,
  year_offset integer,
  claim text not null,
  part_of integer,
  same_as integer,
  confidence real not null check (confidence between 0 and 1),
  evidence text not null check (json_type(evidence) = 'object'),
  observation_id text references observation (id) deferrable initially deferred,
  check (start < "end"),
  unique (source_id, position)
) strict;
create index mention_observation on mention (observation_id);

create table observation_redirect (
  old_id text primary key,
  observation_id text not null references observation (id) on delete cascade deferrable initially deferred
) strict, without rowid;
create index observation_redirect_target on observation_redirect (observation_id);

create table revision (
  number integer primary key,
  observation_id text not null references observation (id) on delete cascade deferrable initially deferred,
  field text not null,
  was text,
  now text,
  why text,
  who text not null,
  at text not null
) strict;
create index revision_observation on revision (observation_id);

create table programme_mention (
  source_id text not null references source (id) on delete cascade,
  start integer not null,
  "end" integer not null,
  surface text not null,
  programme_id text not null references programme (id),
  reference_area text,
  sentence text not null,
  sentence_start integer not null,
  language text not null,
  check (start < "end")
) strict;
create index programme_mention_source on programme_mention (source_id);
create index programme_mention_programme on programme_mention (programme_id);

create table theme_mention (
  source_id text not null references source (id) on delete cascade,
  theme text not null,
  start integer not null,
  "end" integer not null,
  surface text not null
) strict;
create index theme_mention_source on theme_mention (source_id, theme);

create table area_mention (
  source_id text not null references source (id) on delete cascade,
  reference_area text not null,
  start integer not null,
  "end" integer not null,
  surface text not null
) strict;
create index area_mention_source on area_mention (source_id, reference_area);

create table leftover (
  source_id text not null references source (id) on delete cascade,
  start integer not null,
  "end" integer not null,
  surface text not null,
  reason text not null,
  rule text not null
) strict;
create index leftover_source on leftover (source_id);

create table furniture (
  source_id text not null references source (id) on delete cascade,
  start integer not null,
  "end" integer not null
) strict;
create index furniture_source on furniture (source_id);
`,
}
