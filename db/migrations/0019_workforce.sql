create table workforce (
  ref text primary key,
  on_day text not null,
  source text not null,
  standing text not null check (standing in ('provisional', 'final')),
  case_limit integer not null,
  small_number_limit integer not null,
  corrects text,
  corrected_by text,
  matter text not null,
  by text not null,
  at text not null,
  number integer not null
) strict;
--> statement-breakpoint
create index workforce_by_day on workforce (on_day);
--> statement-breakpoint
create table workforce_group (
  workforce text not null,
  place integer not null,
  id text not null,
  roles text not null,
  agency text not null check (agency in ('both', 'permanent', 'agency')),
  load text not null check (load in ('any', 'holding')),
  suppressed integer not null,
  count real,
  fte real,
  cases real,
  above_limit real,
  median real,
  lower_quartile real,
  upper_quartile real,
  maximum real,
  primary key (workforce, place),
  check (suppressed = 0 or coalesce(count, fte, cases, above_limit, median, lower_quartile, upper_quartile, maximum) is null)
) strict, without rowid;
