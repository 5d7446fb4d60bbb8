// What people put right: a log of acts with the places in texts they are about, reports of readers, how often each figure changed;
// the history of a figure outlives it, and programmes remember what they were before people changed them.

import type { Migration } from './migrations.ts'

export const curationTables: Migration = {
  name: '0003-curation',
  sql: `
create table curation (
  number integer primary key autoincrement,
  id text not null unique,
  kind text not null check (kind in ('correct', 'review', 'split', 'join', 'recommend', 'source', 'programme')),
  at text not null,
  who text not null,
  why text,
  observation_id text,
  source_id text,
  programme_id text,
  body text not null check (json_type(body) = 'object'),
  former text not null default '[]' check (json_type(former) = 'array'),
  changed integer not null default 0,
  undone_at text,
  undone_by text
) strict;

create table curation_place (
  act integer not null references curation (number) on delete cascade,
  side integer not null default 0,
  source_id text not null,
  start integer not null,
  "end" integer not null,
  surface text not null,
  check (start < "end")
) strict;
create index curation_place_source on curation_place (source_id);
create index curation_place_act on curation_place (act);

create table report (
  number integer primary key,
  observation_id text not null,
  text text not null,
  at text not null,
  settled_at text,
  settled_by text
) strict;
create index report_observation on report (observation_id);

alter table source add column as_read text not null default '{}' check (json_type(as_read) = 'object');
update source set as_read = json_object('title', title, 'date', date, 'publisher', publisher, 'url', url);
alter table source add column removed_at text;

alter table observation add column recommended integer not null default 1 check (recommended in (0, 1));
alter table observation add column edition integer not null default 0;
create index observation_review on observation (review);

alter table mention add column lowest_confidence real not null default 1 check (lowest_confidence between 0 and 1);
update mention set lowest_confidence = coalesce((select min(json_extract(value, '$.confidence')) from json_each(evidence)), confidence);

create table kept_revision (
  number integer primary key autoincrement,
  observation_id text not null,
  field text not null,
  was text,
  now text,
  why text,
  who text not null,
  at text not null
) strict;
insert into kept_revision select number, observation_id, field, was, now, why, who, at from revision;
drop table revision;
alter table kept_revision rename to revision;
create index revision_observation on revision (observation_id);

alter table programme add column as_read text check (as_read is null or json_type(as_read) = 'object');
alter table programme add column merged_into text references programme (id) deferrable initially deferred;
alter table programme_name add column curated integer not null default 0 check (curated in (0, 1));
alter table programme_name add column read_programme_id text;
alter table programme_mention add column name_read text not null default '';
update programme_mention set name_read = (select name from programme where programme.id = programme_mention.programme_id);
`,
}
