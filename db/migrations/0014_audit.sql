create table audit_sample (
  ref text primary key,
  from_day text not null,
  to_day text not null,
  seed integer not null,
  size integer not null,
  through integer not null,
  head text not null,
  drawn_by text not null,
  drawn_at text not null,
  number integer not null,
  check (to_day >= from_day)
) strict;
--> statement-breakpoint
create table audit_drawn (
  sample text not null,
  place integer not null,
  claim text not null,
  action text not null,
  primary key (sample, place)
) strict, without rowid;
--> statement-breakpoint
create index audit_drawn_claim on audit_drawn (claim);
--> statement-breakpoint
create table audit_verdict (
  number integer primary key,
  sample text not null,
  claim text not null,
  action text not null,
  outcome text not null,
  words text not null,
  by text not null,
  at text not null
) strict;
--> statement-breakpoint
create index audit_verdict_claim on audit_verdict (claim, number);
--> statement-breakpoint
create table audit_note (
  ref text primary key,
  about_kind text not null,
  about_ref text not null,
  text text not null,
  by text not null,
  at text not null
) strict;
--> statement-breakpoint
create index audit_note_about on audit_note (about_kind, about_ref);
--> statement-breakpoint
create table audit_follow_up (
  ref text primary key,
  about_kind text not null,
  about_ref text not null,
  asks text not null,
  "of" text not null,
  due text not null,
  by text not null,
  at text not null,
  closed_at text
) strict;
--> statement-breakpoint
create index audit_follow_up_about on audit_follow_up (about_kind, about_ref);
--> statement-breakpoint
create index audit_follow_up_open on audit_follow_up ("of", due) where closed_at is null;
--> statement-breakpoint
create table audit_answer (
  number integer primary key,
  follow_up text not null,
  answer text not null,
  by text not null,
  at text not null
) strict;
--> statement-breakpoint
create index audit_answer_of on audit_answer (follow_up, number);
--> statement-breakpoint
create index sign_in_attempt_at on sign_in_attempt (at);
--> statement-breakpoint
create index claim_approved on claim (approved_at) where approved_at is not null;
