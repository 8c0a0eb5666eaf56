alter table body add column quorum integer;
--> statement-breakpoint
alter table body add column approves integer not null default 1;
--> statement-breakpoint
create table body_member (
  body text not null,
  member integer not null,
  person text,
  name text,
  capacity text not null,
  "from" text not null,
  until text,
  primary key (body, member),
  check ((person is null) <> (name is null))
) strict, without rowid;
--> statement-breakpoint
create index body_member_person on body_member (person);
--> statement-breakpoint
alter table meeting add column year text not null default '';
--> statement-breakpoint
alter table meeting add column in_year integer not null default 0;
--> statement-breakpoint
create index meeting_body on meeting (body, "on");
