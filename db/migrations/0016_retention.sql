create table retention (
  kind text primary key,
  months integer,
  reason text not null,
  source text not null,
  decided_by text not null,
  at text not null,
  number integer not null,
  check (months is null or months > 0)
) strict, without rowid;
