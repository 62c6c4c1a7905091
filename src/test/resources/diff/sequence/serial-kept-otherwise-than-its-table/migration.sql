-- AlterSequence
ALTER SEQUENCE "t_id_seq" SET LOGGED;
