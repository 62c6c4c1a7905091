CREATE TYPE mood AS ENUM ('fine', 'tired');

CREATE TABLE people (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  mood mood NOT NULL DEFAULT 'fine'
);

CREATE TABLE visits (
  person_id bigint NOT NULL REFERENCES people ON DELETE CASCADE,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (person_id, at)
);
