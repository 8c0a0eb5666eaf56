alter table claim add column lapsed_at text;
