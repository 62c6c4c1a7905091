CREATE TABLE all_events (id int, at date NOT NULL, PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE TABLE events PARTITION OF all_events DEFAULT;
