CREATE TYPE address AS (zip text);
