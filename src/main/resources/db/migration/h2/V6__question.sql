create table question (
  id bigint primary key,
  version integer not null,
  creator_id varchar(13) not null,
  hidden boolean not null,
  event_id bigint not null,
  prompt varchar(300) not null,
  kind varchar(20) not null check (kind in ('NUMBER', 'YES_NO', 'TIME', 'ONE_OF', 'ANY_OF', 'TEXT')),
  unit varchar(60) not null,
  whole boolean not null,
  tolerance decimal(5, 2) check (tolerance between 0 and 100),
  options varchar(20000) not null,
  note varchar(5000) not null,
  place integer not null
);
create index question_by_event on question (event_id, place, id);

-- Foreign keys come after the indexes: H2 makes an index of its own for most, which lacks the order of lists, and of two
-- that find the same rows it takes the older.
alter table question add foreign key (event_id) references event (id);
