-- every order has a country

ALTER TABLE orders ALTER COLUMN country SET NOT NULL;
