alter table meeting add column minutes_drafted integer not null default 0;
--> statement-breakpoint
alter table meeting add column confirmed_meeting text;
--> statement-breakpoint
alter table meeting add column confirmed_letter text;
--> statement-breakpoint
create index meeting_confirmed on meeting (confirmed_meeting);
--> statement-breakpoint
alter table item add column note text not null default '';
--> statement-breakpoint
create table minutes_correction (
  by_meeting text not null,
  by_letter text not null,
  meeting text not null,
  item integer,
  correction text not null,
  primary key (by_meeting, by_letter)
) strict, without rowid;
--> statement-breakpoint
create index minutes_correction_meeting on minutes_correction (meeting);
