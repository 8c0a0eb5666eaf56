create table cycle (
  ref text primary key,
  name text not null,
  "from" text not null,
  closes text not null,
  at_opening integer not null,
  days_before integer,
  after_close integer not null,
  escalate_after integer,
  opened_by text not null,
  opened_at text not null,
  closed_at text
) strict;
--> statement-breakpoint
create table digest (
  number integer primary key,
  cycle text not null,
  "to" text not null,
  step text not null,
  at text not null,
  outcome text not null,
  owed text not null
) strict;
--> statement-breakpoint
create index digest_of_cycle on digest (cycle, step, "to");
