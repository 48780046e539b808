create table judgement (
  id bigint primary key,
  version integer not null,
  creator_id varchar(13) not null,
  hidden boolean not null,
  question_id bigint not null,
  one_id bigint not null,
  other_id bigint not null,
  one_stance varchar(20) not null check (one_stance in ('ASSERTS', 'DENIES')),
  one_given varchar(5000) not null,
  other_stance varchar(20) not null check (other_stance in ('ASSERTS', 'DENIES')),
  other_given varchar(5000) not null,
  outcome varchar(20) not null check (outcome in ('AGREE', 'CONFLICT')),
  grounds varchar(2000) not null,
  judge varchar(100) not null,
  judged timestamp(3) with time zone not null,
  check (one_id < other_id)
);
create unique index judgement_by_pair on judgement (question_id, one_id, other_id);
create index judgement_by_question on judgement (question_id, judged, id);
create index judgement_by_one on judgement (one_id);
create index judgement_by_other on judgement (other_id);

-- Foreign keys come after the indexes: see V7.
alter table judgement add foreign key (question_id) references question (id);
alter table judgement add foreign key (one_id) references claim (id);
alter table judgement add foreign key (other_id) references claim (id);
