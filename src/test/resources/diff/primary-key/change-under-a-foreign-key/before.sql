CREATE TABLE a (id integer, n integer NOT NULL, CONSTRAINT a_pkey PRIMARY KEY (id));
CREATE TABLE b (a_id integer REFERENCES a (id));
