-- A change writes every index anew: those that no list asks go, two become one, and the search index says itself which
-- record a row is of.
drop index entry_by;
--> statement-breakpoint
drop index entry_at;
--> statement-breakpoint
drop index progress_update_awaiting;
--> statement-breakpoint
drop index progress_update_of_action;
--> statement-breakpoint
create index progress_update_of_action on progress_update (action, endorsed_by, number);
--> statement-breakpoint
drop table search_words;
--> statement-breakpoint
drop table searchable;
--> statement-breakpoint
create virtual table search_words using fts5 (
  title, body, kind unindexed, ref unindexed, tokenize = 'porter unicode61 remove_diacritics 2'
);
--> statement-breakpoint
create table searchable (
  kind text not null,
  ref text not null,
  id integer not null,
  primary key (kind, ref)
) strict, without rowid;
