-- What one node at a time does to an index in a cluster: whoever holds the lock of the row. How far that index follows
-- the history stands in the cluster itself.
create table search_turn (
  name varchar(10) primary key
);
insert into search_turn values ('FOLLOW'), ('MAKE');
