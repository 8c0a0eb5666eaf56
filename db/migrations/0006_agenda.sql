alter table meeting add column agenda_published_on text;
--> statement-breakpoint
alter table meeting add column agenda_late_reason text;
--> statement-breakpoint
alter table meeting add column quorum integer;
--> statement-breakpoint
alter table meeting add column others text;
--> statement-breakpoint
alter table item add column late_reason text;
--> statement-breakpoint
create table attendance (
  meeting text not null,
  member integer not null,
  person text,
  name text not null,
  capacity text not null,
  presence text not null,
  in_place_of integer,
  primary key (meeting, member)
) strict, without rowid;
--> statement-breakpoint
create table interest (
  meeting text not null,
  interest integer not null,
  item integer,
  member integer not null,
  person text,
  name text not null,
  kind text not null,
  words text not null,
  left_room integer not null,
  removed integer not null,
  primary key (meeting, interest)
) strict, without rowid;
