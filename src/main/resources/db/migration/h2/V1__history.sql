create table change (
  sequence bigint primary key,
  at timestamp(3) with time zone not null,
  author_id varchar(13) not null,
  author_name varchar(100) not null,
  kind varchar(20) not null,
  subject_id bigint not null,
  subject_title varchar(400) not null,
  subject_version integer not null,
  action varchar(30) not null,
  reason varchar(2000),
  cause bigint,
  snapshot varchar(1000000),
  snapshot_hash varchar(64) not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null
);
create index change_by_subject on change (subject_id, sequence);
create index change_by_cause on change (cause);

create table chain_head (
  id bigint primary key check (id = 1),
  sequence bigint not null,
  hash varchar(64) not null
);
insert into chain_head values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
