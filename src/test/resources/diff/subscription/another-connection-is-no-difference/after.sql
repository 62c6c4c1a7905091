CREATE SUBSCRIPTION news CONNECTION 'host=publisher dbname=shop password=other' PUBLICATION a WITH (connect = false);
