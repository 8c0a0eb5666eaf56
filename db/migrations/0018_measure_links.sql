alter table measure_link add column version integer not null default 1;
--> statement-breakpoint
alter table measure_link add column ended_number integer;
--> statement-breakpoint
drop index measure_link_of_record;
--> statement-breakpoint
create index measure_link_of_record on measure_link (kind, ref);
