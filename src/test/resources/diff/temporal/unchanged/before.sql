CREATE TABLE prices (item int4range, valid tsrange, price integer, CONSTRAINT prices_pkey PRIMARY KEY (item, valid WITHOUT OVERLAPS));
