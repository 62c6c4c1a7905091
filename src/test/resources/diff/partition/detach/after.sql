CREATE TABLE events (id int, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX events_at ON events (at);
CREATE TABLE events_2024 (id int, at date NOT NULL, CONSTRAINT events_2024_pkey PRIMARY KEY (id, at));
