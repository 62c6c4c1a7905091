-- AlterServer
ALTER SERVER "remote" OPTIONS (SET "host" 'i');
