create table finding (
  inspection text not null,
  paragraph integer not null,
  page integer not null,
  text text not null,
  primary key (inspection, paragraph)
) strict;
--> statement-breakpoint
create table point_finding (
  point text not null,
  inspection text not null,
  paragraph integer not null,
  primary key (point, inspection, paragraph)
) strict;
--> statement-breakpoint
create index point_finding_of on point_finding (inspection, paragraph);
