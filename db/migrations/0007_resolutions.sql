alter table resolution add column votes_for integer;
--> statement-breakpoint
alter table resolution add column votes_against integer;
--> statement-breakpoint
alter table resolution add column votes_abstained integer;
--> statement-breakpoint
alter table resolution add column votes_by_name text;
--> statement-breakpoint
alter table resolution add column dissent text;
--> statement-breakpoint
alter table resolution add column chair text;
--> statement-breakpoint
alter table resolution add column confirmed_by text;
--> statement-breakpoint
alter table resolution add column confirmed_at text;
--> statement-breakpoint
alter table later_date add column meeting text;
--> statement-breakpoint
alter table later_date add column letter text;
--> statement-breakpoint
create table resolution_point (
  meeting text not null,
  letter text not null,
  point text not null,
  effect text not null check (effect in ('closed', 'reopened')),
  reason text not null,
  number integer not null,
  primary key (meeting, letter, point)
) strict, without rowid;
--> statement-breakpoint
create index resolution_point_by_point on resolution_point (point, number);
--> statement-breakpoint
create table tracking_class (
  kind text not null check (kind in ('point', 'action')),
  ref text not null,
  meeting text not null,
  letter text not null,
  key text not null,
  mark text not null,
  number integer not null,
  primary key (kind, ref, meeting, letter)
) strict, without rowid;
--> statement-breakpoint
create index tracking_class_of_resolution on tracking_class (meeting, letter);
--> statement-breakpoint
create table recommendation (
  meeting text not null,
  letter text not null,
  body text not null,
  asks text not null,
  due text,
  response text,
  response_words text,
  response_on text,
  primary key (meeting, letter),
  check ((response is null) = (response_on is null))
) strict;
--> statement-breakpoint
create index recommendation_to_body on recommendation (body);
--> statement-breakpoint
create table referral (
  meeting text not null,
  letter text not null,
  body text not null,
  reason text not null,
  taken_up_by text,
  primary key (meeting, letter)
) strict;
--> statement-breakpoint
create index referral_to_body on referral (body);
--> statement-breakpoint
create table exempt_session (
  meeting text not null,
  entered text not null,
  paragraphs text not null,
  reason text not null,
  "left" text,
  primary key (meeting, entered)
) strict;
--> statement-breakpoint
create unique index exempt_session_open on exempt_session (meeting) where "left" is null;
