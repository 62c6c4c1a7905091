CREATE TABLE t (kind varchar(10) CONSTRAINT kinds CHECK (kind IN ('a', 'b')), note text CHECK (note ~ '^\(a\)$'));
