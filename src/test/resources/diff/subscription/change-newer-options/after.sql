CREATE SUBSCRIPTION news CONNECTION 'host=publisher dbname=shop password=geheim' PUBLICATION a WITH (connect = false, origin = none, disable_on_error, password_required = false, run_as_owner);
