/** Oldest first; one that was released is never changed. */
export const migrations: readonly string[] = [
  `
  create table report (
    sha256 text primary key,
    file_name text not null,
    council text,
    council_printed text,
    kind text not null,
    framework text,
    published text,
    began text,
    ended text,
    inspection_dates text,
    lead_inspector text,
    to_confirm integer not null check (to_confirm in (0, 1)),
    imported_at text not null,
    reader_version integer not null
  ) strict, without rowid;
  create index report_by_council on report (council, began);

  create table judgement (
    report text not null references report on delete cascade,
    position integer not null,
    area_key text,
    area text not null,
    grade_key text,
    grade text not null,
    primary key (report, position)
  ) strict, without rowid;

  create table point (
    id integer primary key,
    report text not null references report on delete cascade,
    position integer not null,
    parent integer,
    text text not null,
    kind text not null,
    page integer not null,
    framework_type text,
    framework_number integer,
    framework_name text,
    unique (report, position)
  ) strict;

  create table finding (
    id integer primary key,
    report text not null references report on delete cascade,
    position integer not null,
    paragraph integer not null,
    page integer not null,
    text text not null,
    unique (report, position)
  ) strict;

  create table not_understood (
    report text not null references report on delete cascade,
    position integer not null,
    reason text not null,
    page integer,
    primary key (report, position)
  ) strict, without rowid;

  -- An index each, because a rank compares a text with others of its kind: points are short, findings long.
  create virtual table point_words using fts5(
    text, content = 'point', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
  );
  create trigger point_indexed after insert on point begin
    insert into point_words (rowid, text) values (new.id, new.text);
  end;
  create trigger point_unindexed after delete on point begin
    insert into point_words (point_words, rowid, text) values ('delete', old.id, old.text);
  end;

  create virtual table finding_words using fts5(
    text, content = 'finding', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
  );
  create trigger finding_indexed after insert on finding begin
    insert into finding_words (rowid, text) values (new.id, new.text);
  end;
  create trigger finding_unindexed after delete on finding begin
    insert into finding_words (finding_words, rowid, text) values ('delete', old.id, old.text);
  end;
  `,
]
