create table event (
  id bigint primary key,
  version integer not null,
  creator_id varchar(13) not null,
  hidden boolean not null,
  title varchar(300) not null,
  title_key varchar(300) not null,
  summary varchar(20000) not null,
  happened varchar(120),
  happened_from bigint not null,
  happened_to bigint not null,
  zone varchar(60) not null,
  place varchar(300) not null,
  latitude decimal(10, 8) check (latitude between -90 and 90),
  longitude decimal(11, 8) check (longitude between -180 and 180),
  part_of_id bigint references event (id),
  check (part_of_id <> id),
  check (happened_from <= happened_to)
);
create index event_by_time on event (happened_from, id);
create index event_by_title on event (title_key text_pattern_ops, id);
create index event_by_whole on event (part_of_id, happened_from, id);
