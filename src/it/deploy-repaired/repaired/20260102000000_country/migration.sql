-- every order has a country
UPDATE orders SET country = 'DE';
ALTER TABLE orders ALTER COLUMN country SET NOT NULL;
