CREATE FOREIGN DATA WRAPPER files;
CREATE SERVER remote FOREIGN DATA WRAPPER files;
CREATE FOREIGN TABLE f (id int OPTIONS (token 'geheim', a 'b')) SERVER remote OPTIONS (api_key 'geheim', c 'd');
