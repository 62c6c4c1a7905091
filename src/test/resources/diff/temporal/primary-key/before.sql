CREATE TABLE prices (item int4range NOT NULL, valid tsrange NOT NULL, price integer);
