-- AlterServer
ALTER SERVER "remote" VERSION NULL OPTIONS (DROP "port", ADD "dbname" 'd', SET "host" 'i');
