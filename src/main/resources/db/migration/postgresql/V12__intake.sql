-- Files that were read and wait for the source they belong to, each for one user and at most a day.
create table intake (
  id bigint primary key,
  user_id bigint not null references app_user (id),
  hash varchar(64) not null references stored_file (hash),
  name varchar(300) not null,
  recorded timestamptz(3) not null
);
create index intake_by_recording on intake (recorded);
create index intake_by_file on intake (hash);

-- Since when nobody needs a file that no source has ever had; null for those that stay.
alter table stored_file add column unused_since timestamptz(3);
create index stored_file_by_use on stored_file (unused_since);
