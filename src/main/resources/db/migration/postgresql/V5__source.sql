create table source (
  id bigint primary key,
  version integer not null,
  creator_id varchar(13) not null,
  hidden boolean not null,
  title varchar(300) not null,
  title_key varchar(300) not null,
  publisher_id bigint not null references party (id),
  address varchar(2000) not null,
  address_hash varchar(64),
  published varchar(120),
  published_from bigint not null,
  published_to bigint not null,
  language varchar(35) not null,
  translates boolean not null,
  note varchar(20000) not null,
  newest integer not null,
  check (published_from <= published_to)
);
create index source_by_publication on source (published_from, id);
create index source_by_title on source (title_key text_pattern_ops, id);
create index source_by_address on source (address_hash);
create index source_by_publisher on source (publisher_id, published_from, id);

create table stored_text (
  hash varchar(64) primary key,
  text text not null,
  length integer not null
);

create table source_version (
  source_id bigint not null references source (id),
  number integer not null check (number > 0),
  retrieved varchar(120),
  hash varchar(64) not null references stored_text (hash),
  recorded timestamptz(3) not null,
  primary key (source_id, number)
);
create index source_version_by_text on source_version (hash);

create table stored_file (
  hash varchar(64) primary key,
  size bigint not null,
  media_type varchar(100) not null
);

create table file_chunk (
  hash varchar(64) not null references stored_file (hash),
  number integer not null,
  bytes bytea not null,
  primary key (hash, number)
);

create table attachment (
  id bigint primary key,
  source_id bigint not null references source (id),
  name varchar(300) not null,
  hash varchar(64) not null references stored_file (hash),
  recorded timestamptz(3) not null
);
create index attachment_by_source on attachment (source_id, id);
