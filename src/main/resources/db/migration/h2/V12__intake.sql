-- Files that were read and wait for the source they belong to, each for one user and at most a day.
create table intake (
  id bigint primary key,
  user_id bigint not null,
  hash varchar(64) not null,
  name varchar(300) not null,
  recorded timestamp(3) with time zone not null
);
create index intake_by_recording on intake (recorded);

-- Since when nobody needs a file that no source has ever had; null for those that stay.
alter table stored_file add column unused_since timestamp(3) with time zone;
create index stored_file_by_use on stored_file (unused_since);

-- Foreign keys come after the indexes: see V7.
alter table intake add foreign key (user_id) references app_user (id);
alter table intake add foreign key (hash) references stored_file (hash);
