create table calendar_address (
  person text primary key,
  token_hash text not null unique,
  made_at text not null
) strict, without rowid;
