create table app_user (
  id bigint primary key,
  version integer not null,
  creator_id varchar(13) not null,
  hidden boolean not null,
  name varchar(60) not null,
  name_key varchar(200) not null unique,
  password_hash varchar(200) not null,
  role varchar(20) not null check (role in ('READER', 'CONTRIBUTOR', 'EDITOR', 'ADMIN')),
  active boolean not null,
  last_seen timestamptz(3)
);
create index app_user_by_role on app_user (role, active);

create table session (
  id bigint primary key,
  token_hash varchar(64) not null unique,
  user_id bigint not null references app_user (id),
  created timestamptz(3) not null,
  last_seen timestamptz(3) not null,
  address varchar(100) not null,
  agent varchar(300) not null
);
create index session_by_user on session (user_id, last_seen);
create index session_by_sight on session (last_seen);

create table invitation (
  id bigint primary key,
  token_hash varchar(64) not null unique,
  role varchar(20) not null check (role in ('READER', 'CONTRIBUTOR', 'EDITOR', 'ADMIN')),
  note varchar(300) not null,
  inviter_id bigint not null references app_user (id),
  created timestamptz(3) not null,
  expires timestamptz(3) not null
);
create index invitation_by_inviter on invitation (inviter_id);

create table sign_in_attempt (
  key_hash varchar(64) primary key,
  failures integer not null,
  last_failure timestamptz(3) not null,
  failure_before timestamptz(3) not null
);
create index sign_in_attempt_by_age on sign_in_attempt (last_failure);

create table setup_code (
  id bigint primary key check (id = 1),
  hash varchar(64) not null
);
