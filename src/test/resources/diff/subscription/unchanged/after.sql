CREATE SUBSCRIPTION news CONNECTION 'host=publisher dbname=shop password=geheim' PUBLICATION b, a WITH (connect = false);
