create table saved_search (
  id bigint primary key,
  user_id bigint not null references app_user (id),
  name varchar(100) not null,
  name_key varchar(300) not null,
  query varchar(4000) not null,
  saved timestamptz(3) not null,
  key_hash varchar(64) not null
);
create unique index saved_search_by_user on saved_search (user_id, name_key);
