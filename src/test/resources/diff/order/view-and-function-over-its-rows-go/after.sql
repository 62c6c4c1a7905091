CREATE TABLE numbers (n integer NOT NULL);
