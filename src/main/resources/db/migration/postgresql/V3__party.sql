create table party (
  id bigint primary key,
  version integer not null,
  creator_id varchar(13) not null,
  hidden boolean not null,
  name varchar(200) not null,
  name_key varchar(400) not null,
  kind varchar(20) not null,
  aliases varchar(5000) not null,
  country varchar(2) not null,
  note varchar(20000) not null,
  part_of_id bigint references party (id),
  lineage varchar(4000) not null,
  merged_into_id bigint references party (id),
  listed boolean generated always as (not hidden and merged_into_id is null) stored,
  check (part_of_id <> id),
  check (merged_into_id <> id)
);
create index party_by_name on party (listed, name_key, id);
create index party_by_above on party (part_of_id, name_key, id);
create index party_by_lineage on party (lineage text_pattern_ops);

create table party_name (
  party_id bigint not null references party (id),
  spelling varchar(400) not null,
  whole boolean not null,
  primary key (party_id, spelling, whole)
);
create index party_name_by_spelling on party_name (spelling text_pattern_ops, party_id);
