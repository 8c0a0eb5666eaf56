-- Why a workforce count corrects another.
alter table workforce add column reason text not null default '';
