create table review (
  id bigint primary key,
  source_id bigint not null references source (id),
  statement varchar(64) not null,
  claim_id bigint references claim (id),
  author_id varchar(13) not null,
  author_name varchar(100) not null,
  reviewed timestamptz(3) not null
);
create unique index review_by_statement on review (source_id, statement);
create index review_by_claim on review (claim_id);
