CREATE TABLE k (kind text PRIMARY KEY);
CREATE TABLE events (at date NOT NULL PRIMARY KEY, kind text REFERENCES k) PARTITION BY RANGE (at);
CREATE TABLE events_2024 (at date NOT NULL PRIMARY KEY, kind text CONSTRAINT events_kind_fkey REFERENCES k, gone int);
