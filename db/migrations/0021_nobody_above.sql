-- Of a withheld group it can be said that nobody is above the limit.
drop table workforce_group;
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
  check (suppressed = 0 or coalesce(count, fte, cases, median, lower_quartile, upper_quartile, maximum) is null),
  check (suppressed = 0 or coalesce(above_limit, 0) = 0)
) strict, without rowid;
