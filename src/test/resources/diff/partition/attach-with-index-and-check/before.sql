CREATE TABLE events (at date NOT NULL, kind text CHECK (kind <> '')) PARTITION BY RANGE (at);
CREATE INDEX events_at ON events (at);
CREATE TABLE events_2024 (at date, kind text);
CREATE INDEX events_2024_at_idx ON events_2024 (at);
