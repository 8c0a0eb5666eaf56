drop trigger event_never_changes;
--> statement-breakpoint
-- The one change there can be: a part that a later event names as redacted gives way to what stands in for it, and its
-- salt goes. What was sealed of it stays.
create trigger event_never_changes before update on event
when new.number is not old.number or new.at is not old.at or new.by is not old.by or new.role is not old.role
  or new.deed is not old.deed or new.type is not old.type or new.open_digest is not old.open_digest
  or new.exempt_digest is not old.exempt_digest or new.previous is not old.previous or new.hash is not old.hash
  or ((new.open is not old.open or new.open_salt is not old.open_salt) and (new.open_salt <> '' or not exists (
    select 1 from event redacted, json_each(redacted.open, '$.parts') part
    where redacted.type = 'history-redacted' and redacted.number > old.number
      and json_extract(part.value, '$.number') = old.number and json_extract(part.value, '$.part') = 'open')))
  or ((new.exempt is not old.exempt or new.exempt_salt is not old.exempt_salt) and (new.exempt_salt is not '' or not exists (
    select 1 from event redacted, json_each(redacted.open, '$.parts') part
    where redacted.type = 'history-redacted' and redacted.number > old.number
      and json_extract(part.value, '$.number') = old.number and json_extract(part.value, '$.part') = 'exempt')))
begin
  select raise(abort, 'history is never changed');
end;
--> statement-breakpoint
create index event_redaction on event (number) where type = 'history-redacted';
--> statement-breakpoint
create table redaction (
  ref text primary key,
  reason text not null,
  asked_by text not null,
  asked_at text not null,
  state text not null check (state in ('asked', 'done', 'dropped')),
  ended_by text,
  ended_at text,
  dropped text,
  -- Two hands remove: the same refusal as the rules give, where nothing can slip past it.
  check (state <> 'done' or (ended_by is not null and ended_by <> asked_by))
) strict;
--> statement-breakpoint
create table redaction_part (
  redaction text not null,
  number integer not null,
  part text not null check (part in ('open', 'exempt')),
  primary key (redaction, number, part)
) strict, without rowid;
--> statement-breakpoint
create index redaction_part_number on redaction_part (number);
--> statement-breakpoint
create table redaction_file (redaction text not null, sha256 text not null, primary key (redaction, sha256)) strict, without rowid;
--> statement-breakpoint
create index redaction_file_sha256 on redaction_file (sha256);
--> statement-breakpoint
create table redaction_words (redaction text primary key, passages text not null) strict;
