CREATE TABLE t (id integer, "select" text, "Größe ""x""" integer);
