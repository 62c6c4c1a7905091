CREATE TABLE docs (id int, body text, title text, raw bytea);
