create table claim (
  id bigint primary key,
  version integer not null,
  creator_id varchar(13) not null,
  hidden boolean not null,
  event_id bigint not null,
  party_id bigint not null,
  source_id bigint not null,
  source_version integer not null,
  text_hash varchar(64),
  wording varchar(20000) not null,
  form varchar(20) not null check (form in ('QUOTE', 'PARAPHRASE')),
  language varchar(35) not null,
  translation varchar(20000) not null,
  said varchar(120),
  said_from bigint not null,
  said_to bigint not null,
  quote_check varchar(20) check (quote_check in ('EXACT', 'AMBIGUOUS', 'ABSENT')),
  anchor_exact varchar(20000),
  anchor_prefix varchar(2000),
  anchor_suffix varchar(2000),
  anchor_start integer,
  anchor_end integer,
  revised_in integer,
  repeats_id bigint,
  replaces_id bigint,
  manner varchar(20) check (manner in ('CORRECTS', 'UPDATES', 'RETRACTS', 'MISREPORTED')),
  note varchar(20000) not null,
  check (repeats_id <> id),
  check (replaces_id <> id),
  check ((replaces_id is null) = (manner is null)),
  check (said_from <= said_to),
  check (anchor_start < anchor_end)
);
create index claim_by_event on claim (event_id, said_from, id);
create index claim_by_event_and_voice on claim (event_id, hidden, party_id, source_id);
create index claim_by_party on claim (party_id, said_from, id);
create index claim_by_source on claim (source_id, said_from, id);
create index claim_by_repeated on claim (repeats_id);
create index claim_by_replaced on claim (replaces_id);

create table claim_relay (
  claim_id bigint not null references claim (id),
  place integer not null,
  party_id bigint not null,
  primary key (claim_id, place)
);
create index claim_relay_by_party on claim_relay (party_id, claim_id);

create table answer (
  claim_id bigint not null references claim (id),
  question_id bigint not null,
  stance varchar(20) not null check (stance in ('ASSERTS', 'DENIES', 'DECLINES', 'DOES_NOT_KNOW', 'REJECTS')),
  given varchar(5000) not null,
  reading varchar(20) not null check (reading in ('STATED', 'HEDGED', 'INFERRED', 'DOUBTFUL')),
  reason varchar(2000) not null,
  primary key (claim_id, question_id)
);
create index answer_by_question on answer (question_id, claim_id);

-- Foreign keys come after the indexes: H2 makes an index of its own for most, which lacks the order of lists, and of two
-- that find the same rows it takes the older.
alter table claim add foreign key (event_id) references event (id);
alter table claim add foreign key (party_id) references party (id);
alter table claim add foreign key (source_id) references source (id);
alter table claim add foreign key (repeats_id) references claim (id);
alter table claim add foreign key (replaces_id) references claim (id);
alter table claim_relay add foreign key (party_id) references party (id);
alter table answer add foreign key (question_id) references question (id);
