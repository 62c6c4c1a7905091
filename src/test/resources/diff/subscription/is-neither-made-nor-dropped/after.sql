CREATE SUBSCRIPTION other CONNECTION 'host=publisher dbname=shop password=geheim' PUBLICATION a WITH (connect = false);
