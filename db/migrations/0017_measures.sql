create table measure (
  ref text primary key,
  standard text,
  name text not null,
  subject text not null,
  direction text not null check (direction in ('lower', 'higher', 'neither')),
  frequency text not null check (frequency in ('monthly', 'quarterly', 'yearly')),
  source text not null,
  owner text,
  baseline text,
  target text,
  tolerance real,
  small_number_limit integer,
  is_public integer not null,
  version integer not null,
  defined_by text not null,
  defined_at text not null,
  retired_by text,
  retired_at text,
  retired_reason text,
  check ((retired_at is null) = (retired_reason is null))
) strict;
--> statement-breakpoint
create index measure_of_subject on measure (subject, name);
--> statement-breakpoint
create table measure_version (
  measure text not null,
  version integer not null,
  definition text not null,
  from_day text not null,
  reason text not null,
  by text not null,
  at text not null,
  primary key (measure, version)
) strict, without rowid;
--> statement-breakpoint
create table figure (
  ref text primary key,
  measure text not null,
  version integer not null,
  from_day text not null,
  to_day text not null,
  broken_by text not null check (broken_by in ('none', 'role', 'team', 'area')),
  broken_of text not null,
  value real,
  numerator real,
  denominator real,
  suppressed integer not null,
  corrects text,
  corrected_by text,
  standing text not null check (standing in ('provisional', 'final')),
  source text not null,
  note text not null,
  workforce text,
  matter text,
  by text not null,
  at text not null,
  number integer not null,
  check (to_day >= from_day),
  check ((broken_by = 'none') = (broken_of = '')),
  check ((numerator is null) = (denominator is null)),
  check ((value is null) = suppressed),
  check (suppressed = 0 or numerator is null)
) strict;
--> statement-breakpoint
create index figure_of_measure on figure (measure, to_day);
--> statement-breakpoint
create index figure_standing on figure (measure, broken_by, broken_of, to_day, version, number) where corrected_by is null;
--> statement-breakpoint
create index figure_of_workforce on figure (workforce) where workforce is not null;
--> statement-breakpoint
create table measure_link (
  number integer primary key,
  measure text not null,
  kind text not null check (kind in ('action', 'point')),
  ref text not null,
  expected_from real not null,
  expected_to real not null,
  expected_by text not null,
  note text not null,
  by text not null,
  at text not null,
  ended_by text,
  ended_at text,
  ended_reason text
) strict;
--> statement-breakpoint
create index measure_link_of_record on measure_link (kind, ref) where ended_at is null;
--> statement-breakpoint
create index measure_link_of_measure on measure_link (measure) where ended_at is null;
