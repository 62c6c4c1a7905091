CREATE TABLE a (id integer, n integer NOT NULL, CONSTRAINT a_pkey PRIMARY KEY (n), CONSTRAINT a_id_key UNIQUE (id));
CREATE TABLE b (a_id integer REFERENCES a (id));
