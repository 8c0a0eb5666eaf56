alter table item add column purpose text;
--> statement-breakpoint
alter table item add column matters text not null default '[]';
--> statement-breakpoint
alter table tracking_class add column review_on text;
