create table import_rating (given text primary key, taken text not null) strict;
