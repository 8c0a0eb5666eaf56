alter table action add column due_given_as text;
--> statement-breakpoint
create table import_column (head text primary key, "column" text not null) strict;
--> statement-breakpoint
create table plan_import (
  number integer primary key,
  at text not null,
  by text not null,
  sha256 text not null,
  name text not null,
  mime text not null,
  rows integer not null
) strict;
