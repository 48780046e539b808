create table review (
  id bigint primary key,
  source_id bigint not null,
  statement varchar(64) not null,
  claim_id bigint,
  author_id varchar(13) not null,
  author_name varchar(100) not null,
  reviewed timestamp(3) with time zone not null
);
create unique index review_by_statement on review (source_id, statement);
create index review_by_claim on review (claim_id);

-- Foreign keys come after the indexes: see V7.
alter table review add foreign key (source_id) references source (id);
alter table review add foreign key (claim_id) references claim (id);
