CREATE TABLE t (period tsrange, EXCLUDE USING gist (period WITH &&));
