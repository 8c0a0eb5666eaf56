create table exempt_matter (
  ref text primary key,
  about_kind text not null,
  about_ref text not null,
  class text not null check (class in ('exempt', 'confidential')),
  paragraphs text not null,
  balance text not null,
  decided_by text not null,
  review_on text not null,
  by text not null,
  at text not null,
  released integer not null check (released = 0 or class = 'exempt'),
  text text not null,
  file text
) strict;
--> statement-breakpoint
create index exempt_matter_about on exempt_matter (about_kind, about_ref);
--> statement-breakpoint
create table exempt_right (
  matter text not null,
  person text not null,
  until text not null,
  reason text not null,
  given_by text not null,
  given_at text not null,
  ended integer not null,
  primary key (matter, person)
) strict;
--> statement-breakpoint
create index exempt_right_person on exempt_right (person);
--> statement-breakpoint
create table exempt_reading (
  number integer primary key,
  matter text not null,
  person text not null,
  at text not null
) strict;
--> statement-breakpoint
create index exempt_reading_matter on exempt_reading (matter, number);
