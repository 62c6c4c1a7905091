CREATE TYPE person AS (id int, nam text);
CREATE TABLE people OF person (PRIMARY KEY (id));
CREATE TABLE others (other person);
