create table saved_search (
  id bigint primary key,
  user_id bigint not null,
  name varchar(100) not null,
  name_key varchar(300) not null,
  query varchar(4000) not null,
  saved timestamp(3) with time zone not null,
  key_hash varchar(64) not null
);
create unique index saved_search_by_user on saved_search (user_id, name_key);

-- Foreign keys come after the indexes: see V7.
alter table saved_search add foreign key (user_id) references app_user (id);
