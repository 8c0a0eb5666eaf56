drop table request;
--> statement-breakpoint
create table request (
  ref text primary key,
  meeting text,
  letter text,
  body text,
  made_on text not null,
  asks text not null,
  facts text,
  owner text,
  due text,
  entitled_by text,
  opened_at text not null,
  outcome text check (outcome in ('answered', 'refused', 'briefed')),
  closed_at text,
  closed_by text,
  answer text,
  reasons text,
  refused_paragraphs text,
  confidential integer,
  stated_on text,
  check ((outcome is null) = (closed_at is null)),
  check ((meeting is null) = (letter is null))
) strict;
--> statement-breakpoint
create index request_open on request (min(coalesce(due, entitled_by), coalesce(entitled_by, due)), ref) where outcome is null;
--> statement-breakpoint
create index request_of_body on request (body, made_on);
--> statement-breakpoint
create index request_of_meeting on request (meeting);
--> statement-breakpoint
create table briefing (
  number integer primary key,
  request text not null,
  briefed text not null,
  briefer text not null,
  about text not null,
  "on" text not null
) strict;
--> statement-breakpoint
create index briefing_of_request on briefing (request);
