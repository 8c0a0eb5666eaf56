create table pack (
  ref text primary key,
  meeting text not null,
  state text not null,
  prepared_by text not null,
  prepared_at text not null,
  edited_by text not null,
  edited_at text not null,
  released_by text,
  released_at text,
  released_number integer,
  withdrawn_at text,
  withdrawn_reason text,
  check (released_by is null or (released_by <> prepared_by and released_by <> edited_by)),
  check ((released_by is null) = (released_number is null)),
  check (state <> 'released' or released_number is not null),
  check ((state = 'withdrawn') = (withdrawn_reason is not null))
) strict;
--> statement-breakpoint
create index pack_meeting on pack (meeting);
--> statement-breakpoint
create index pack_released on pack (state, released_number);
--> statement-breakpoint
create table pack_section (
  pack text not null,
  section text not null,
  text text not null,
  primary key (pack, section)
) strict, without rowid;
--> statement-breakpoint
create table published_post (post text primary key) strict, without rowid;
