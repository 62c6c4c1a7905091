CREATE SUBSCRIPTION news CONNECTION 'host=publisher dbname=shop password=geheim' PUBLICATION a WITH (connect = false);
ALTER SUBSCRIPTION news ENABLE;
ALTER SUBSCRIPTION news DISABLE;
