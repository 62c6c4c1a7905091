CREATE TYPE person AS (name varchar(40), died date);
CREATE TABLE people OF person (name NOT NULL);
