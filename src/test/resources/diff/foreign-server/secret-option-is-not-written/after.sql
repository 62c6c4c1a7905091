CREATE FOREIGN DATA WRAPPER files;
CREATE SERVER remote FOREIGN DATA WRAPPER files OPTIONS (host 'i', api_key 'geheimer');
