CREATE TABLE t (coutry text);
