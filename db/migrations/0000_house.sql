create table event (
  number integer primary key,
  at text not null,
  by text not null,
  role text not null,
  deed text not null,
  type text not null,
  open text not null,
  open_salt text not null,
  open_digest text not null,
  exempt text,
  exempt_salt text,
  exempt_digest text,
  previous text not null,
  hash text not null unique
) strict;
--> statement-breakpoint
create index event_exempt on event (number) where exempt is not null;
--> statement-breakpoint
create trigger event_never_changes before update on event begin
  select raise(abort, 'history is never changed');
end;
--> statement-breakpoint
create trigger event_never_goes before delete on event begin
  select raise(abort, 'history is never deleted');
end;
--> statement-breakpoint
create trigger event_follows_the_last before insert on event
when new.number <> coalesce((select max(number) from event), 0) + 1
  or new.previous <> coalesce((select hash from event order by number desc limit 1), '')
begin
  select raise(abort, 'an event follows the last one');
end;
--> statement-breakpoint
create table entry (
  number integer primary key,
  at text not null,
  by text not null,
  role text not null,
  deed text not null,
  type text not null,
  says text not null
) strict;
--> statement-breakpoint
create index entry_by on entry (by, number);
--> statement-breakpoint
create index entry_type on entry (type, number);
--> statement-breakpoint
create index entry_at on entry (at);
--> statement-breakpoint
create table entry_subject (
  kind text not null,
  ref text not null,
  number integer not null,
  primary key (kind, ref, number)
) strict, without rowid;
--> statement-breakpoint
create table searchable (
  id integer primary key,
  kind text not null,
  ref text not null,
  unique (kind, ref)
) strict;
--> statement-breakpoint
create virtual table search_words using fts5 (title, body, tokenize = 'porter unicode61 remove_diacritics 2');
--> statement-breakpoint
create table council (id integer primary key check (id = 1), name text not null, demonstration integer not null) strict;
--> statement-breakpoint
create table person (
  id text primary key,
  name text not null,
  email text not null unique collate nocase,
  post text,
  retired integer not null
) strict;
--> statement-breakpoint
create index person_by_name on person (name collate nocase);
--> statement-breakpoint
create table role_held (
  person text not null,
  role text not null,
  since integer not null,
  until integer,
  primary key (person, role, since)
) strict;
--> statement-breakpoint
create unique index role_held_once on role_held (person, role) where until is null;
--> statement-breakpoint
create table party (
  id text primary key,
  kind text not null,
  name text not null,
  posted_for_by text not null,
  retired integer not null
) strict;
--> statement-breakpoint
create index party_posted_for_by on party (posted_for_by);
--> statement-breakpoint
create table body (id text primary key, name text not null unique collate nocase, kind text not null) strict;
--> statement-breakpoint
create table inspection (
  ref text primary key,
  kind text not null,
  framework text not null,
  began text not null,
  ended text not null,
  received_on text,
  published_on text,
  lead_inspector text,
  embargoed integer not null,
  report_sha256 text,
  report_name text,
  report_mime text,
  report_size integer
) strict;
--> statement-breakpoint
create index inspection_began on inspection (began);
--> statement-breakpoint
create index inspection_report on inspection (report_sha256);
--> statement-breakpoint
create table judgement (
  inspection text not null,
  position integer not null,
  area text not null,
  grade text,
  primary key (inspection, position)
) strict;
--> statement-breakpoint
create table clock (
  inspection text not null,
  clock text not null,
  stated_day text,
  source text,
  met_on text,
  note text,
  primary key (inspection, clock),
  check ((stated_day is null) = (source is null))
) strict;
--> statement-breakpoint
create table point (
  ref text primary key,
  inspection text not null,
  position integer not null,
  parent text,
  text text not null,
  kind text not null,
  framework_type text,
  framework_number integer,
  framework_name text,
  page integer,
  earlier text,
  removed integer not null
) strict;
--> statement-breakpoint
create index point_of_inspection on point (inspection, position);
--> statement-breakpoint
create index point_earlier on point (earlier);
--> statement-breakpoint
create table action (
  ref text primary key,
  title text not null,
  detail text not null,
  theme text,
  start text,
  due text,
  original_due text,
  revisions integer not null,
  due_set_at text,
  success_measure text,
  owner_person text,
  owner_party text,
  executive_lead text,
  planned_at text not null,
  withdrawn integer not null,
  version integer not null,
  last_update_at text,
  last_update_on text,
  delivery_set text,
  delivery_set_by text,
  delivery_set_at text,
  delivery_set_reason text,
  impact text,
  impact_by text,
  impact_at text,
  impact_reason text,
  claim text,
  check (owner_person is null or owner_party is null),
  check ((due is null) = (original_due is null))
) strict;
--> statement-breakpoint
create index action_in_plan_by_due on action ((due is null), due) where withdrawn = 0;
--> statement-breakpoint
create index action_owner_person on action (owner_person);
--> statement-breakpoint
create index action_owner_party on action (owner_party);
--> statement-breakpoint
create index action_executive_lead on action (executive_lead);
--> statement-breakpoint
create index action_theme on action (theme);
--> statement-breakpoint
create index action_silent_since
  on action (max(coalesce(start, substr(planned_at, 1, 10)), coalesce(last_update_on, '')))
  where withdrawn = 0;
--> statement-breakpoint
create table action_point (
  action text not null,
  point text not null,
  primary key (action, point)
) strict, without rowid;
--> statement-breakpoint
create index action_point_by_point on action_point (point, action);
--> statement-breakpoint
create table milestone (
  action text not null,
  milestone integer not null,
  text text not null,
  due text not null,
  met_on text,
  removed integer not null,
  primary key (action, milestone)
) strict, without rowid;
--> statement-breakpoint
create table sub_step (
  action text not null,
  sub_step integer not null,
  text text not null,
  done integer not null,
  primary key (action, sub_step)
) strict, without rowid;
--> statement-breakpoint
create table progress_update (
  ref text primary key,
  action text not null,
  number integer not null,
  at text not null,
  by text not null,
  role text not null,
  on_behalf_of text,
  speaks_of text not null,
  text text not null,
  next_step text,
  endorsed_by text,
  endorsed_at text,
  endorsed_comment text,
  check (endorsed_by is null or endorsed_by <> by)
) strict;
--> statement-breakpoint
create index progress_update_of_action on progress_update (action, number);
--> statement-breakpoint
create index progress_update_awaiting on progress_update (action, number) where endorsed_by is null;
--> statement-breakpoint
create trigger progress_update_never_edited before update of text, speaks_of, by, at, action on progress_update begin
  select raise(abort, 'an update is never edited');
end;
--> statement-breakpoint
create table evidence (
  ref text primary key,
  action text not null,
  number integer not null,
  at text not null,
  by text not null,
  kind text not null,
  title text not null,
  sha256 text,
  file_name text,
  mime text,
  size integer,
  link text,
  superseded_by text,
  check ((sha256 is null) <> (link is null))
) strict;
--> statement-breakpoint
create index evidence_of_action on evidence (action, number);
--> statement-breakpoint
create index evidence_superseded_by on evidence (superseded_by);
--> statement-breakpoint
create trigger evidence_never_replaced before update of sha256, link, title, action, kind on evidence begin
  select raise(abort, 'evidence is never replaced, only superseded');
end;
--> statement-breakpoint
create table later_date (
  ref text primary key,
  action text not null,
  from_day text not null,
  to_day text not null,
  reason text not null,
  asked_by text not null,
  asked_at text not null,
  outcome text,
  decided_by text,
  decided_at text,
  comment text,
  check (decided_by is null or decided_by <> asked_by),
  check (to_day > from_day)
) strict;
--> statement-breakpoint
create index later_date_of_action on later_date (action, asked_at);
--> statement-breakpoint
create unique index later_date_pending on later_date (action) where outcome is null;
--> statement-breakpoint
create table claim (
  ref text primary key,
  action text not null,
  version integer not null,
  impact text not null,
  state text not null,
  claimed_by text not null,
  claimed_at text not null,
  endorsed_by text,
  endorsed_at text,
  endorsed_comment text,
  verified_by text,
  verified_at text,
  verified_comment text,
  approved_by text,
  approved_at text,
  meeting text,
  letter text,
  closed_by text,
  closed_at text,
  reason text,
  check (verified_by is null or verified_by <> claimed_by),
  check (endorsed_by is null or endorsed_by <> claimed_by),
  check (approved_by is null or (approved_by <> claimed_by and approved_by <> verified_by)),
  check (approved_by is null or (verified_by is not null and meeting is not null and letter is not null)),
  check (state <> 'approved' or approved_by is not null),
  check (state <> 'verified' or verified_by is not null)
) strict;
--> statement-breakpoint
create index claim_of_action on claim (action, claimed_at);
--> statement-breakpoint
create index claim_by_state on claim (state);
--> statement-breakpoint
create table claim_evidence (
  claim text not null,
  evidence text not null,
  primary key (claim, evidence)
) strict, without rowid;
--> statement-breakpoint
create index claim_evidence_by_evidence on claim_evidence (evidence);
--> statement-breakpoint
create table meeting (
  ref text primary key,
  body text not null,
  "on" text not null,
  place text not null,
  held_at integer
) strict;
--> statement-breakpoint
create index meeting_on on meeting ("on");
--> statement-breakpoint
create table item (
  meeting text not null,
  item integer not null,
  title text not null,
  inspection text,
  primary key (meeting, item)
) strict, without rowid;
--> statement-breakpoint
create table resolution (
  meeting text not null,
  letter text not null,
  item integer not null,
  words text not null,
  number integer not null,
  primary key (meeting, letter)
) strict;
--> statement-breakpoint
create table resolution_action (
  meeting text not null,
  letter text not null,
  action text not null,
  effect text not null,
  version integer not null,
  claim text,
  primary key (meeting, letter, action)
) strict, without rowid;
--> statement-breakpoint
create index resolution_action_by_action on resolution_action (action);
--> statement-breakpoint
create table request (
  ref text primary key,
  meeting text not null,
  letter text not null,
  asks text not null,
  owner text,
  due text,
  opened_at text not null,
  answer text,
  answered_at text,
  answered_by text
) strict;
--> statement-breakpoint
create index request_open on request (due, ref) where answer is null;
--> statement-breakpoint
create table password (person text primary key, hash text not null, set_at text not null) strict;
--> statement-breakpoint
create table invitation (token_hash text primary key, person text not null, expires_at text not null) strict, without rowid;
--> statement-breakpoint
create index invitation_of_person on invitation (person);
--> statement-breakpoint
create table session (id_hash text primary key, data text not null, expires_at text not null) strict, without rowid;
--> statement-breakpoint
create index session_expires on session (expires_at);
--> statement-breakpoint
create table sign_in_attempt (
  id integer primary key,
  at text not null,
  email_hash text not null,
  address text not null,
  person text,
  outcome text not null check (outcome in ('failed', 'succeeded', 'refused'))
) strict;
--> statement-breakpoint
create index sign_in_attempt_by_email on sign_in_attempt (email_hash, id);
--> statement-breakpoint
create index sign_in_attempt_by_address on sign_in_attempt (address, id);
