// At which data version each figure was first told, last changed and taken away, so that a view of an earlier version can say what became of it.
// Triggers keep it: no way of writing a figure can forget to. The version is the one the running transaction will make.

import type { Migration } from './migrations.ts'

export const figureVersions: Migration = {
  name: '0005-versions',
  sql: `
create table observation_version (
  observation_id text primary key,
  born integer not null,
  changed integer not null,
  gone integer,
  fact text check (fact is null or json_type(fact) = 'object')
) strict, without rowid;
create index observation_version_changed on observation_version (changed);
create index observation_version_gone on observation_version (gone) where gone is not null;
insert into observation_version (observation_id, born, changed) select id, 0, 0 from observation;

create trigger observation_born after insert on observation begin
  insert into observation_version (observation_id, born, changed)
  values (new.id, (select data_version + 1 from store_state), (select data_version + 1 from store_state))
  on conflict (observation_id) do update set changed = excluded.changed, gone = null, fact = null;
end;
create trigger observation_edited after update of edition on observation when new.edition <> old.edition begin
  update observation_version set changed = (select data_version + 1 from store_state) where observation_id = new.id;
end;
create trigger observation_ended after delete on observation begin
  update observation_version
  set gone = (select data_version + 1 from store_state),
    fact = json_object('referenceArea', old.reference_area, 'indicator', old.indicator, 'programmeId', old.programme_id, 'year', old.year, 'claim', old.claim, 'measure', old.measure, 'review', old.review)
  where observation_id = old.id;
end;

alter table revision add column data_version integer;
create trigger revision_dated after insert on revision begin
  update revision set data_version = (select data_version + 1 from store_state) where number = new.number;
end;
`,
}
