package io.github.migratemaven.plan;

/**
 * The kinds of steps in the order in which they run, Prisma's order with our kinds put in. Steps of
 * one kind are ordered by name.
 */
public enum StepKind {
  /** Before everything else, which is told under the new names; an object before its parts. */
  RENAME_TYPE("RenameType"),
  RENAME_ENUM_VALUE("RenameEnumValue"),
  RENAME_ATTRIBUTE("RenameAttribute"),
  RENAME_DOMAIN("RenameDomain"),
  RENAME_SEQUENCE("RenameSequence"),
  RENAME_TABLE("RenameTable"),
  RENAME_COLUMN("RenameColumn"),
  RENAME_VIEW("RenameView"),
  RENAME_VIEW_COLUMN("RenameColumn"),
  RENAME_ROUTINE("RenameFunction"),
  /** Before the functions whose bodies shall not be looked into. */
  SETTING("Setting"),
  /** Before all that lives in it. */
  CREATE_SCHEMA("CreateSchema"),
  /** After the schemas that they are for, and before all that they are about. */
  DEFAULT_PRIVILEGES("AlterDefaultPrivileges"),
  /** Before the types, operator classes and functions that tables use of it. */
  CREATE_EXTENSION("CreateExtension"),
  ALTER_EXTENSION("AlterExtension"),
  /** First of all: it would fire at what follows, or publish it. */
  DROP_LATE_DEFINITION("Drop"),
  /** Before the types and tables that use it. */
  CREATE_EARLY_DEFINITION("Create"),
  /** Before the sequence goes that a column counted with. */
  KEEP_POSITION("KeepPosition"),
  /** Before it gets the bounds that leave out its position. */
  MOVE_SEQUENCE("MoveSequence"),
  /** An owner that goes must let go of its sequence before. */
  ALTER_SEQUENCE("AlterSequence"),
  /** Before the relation and the function it needs go. */
  DROP_TRIGGER("DropTrigger"),
  DROP_RULE("DropRule"),
  /** Before the columns that it selects go or change. */
  DROP_VIEW("DropView"),
  /** Before what is inherited goes by itself, and before the parent goes. */
  LEAVE_PARENT("AlterTable"),
  /** Before the columns that use it. */
  CREATE_ENUM("CreateEnum"),
  /** Before the types and columns that use it. */
  CREATE_DOMAIN("CreateDomain"),
  /** Before the types and columns that use it. */
  CREATE_TYPE("CreateType"),
  /** Values are added before defaults, checks and casts mention them. */
  ADD_ENUM_VALUES("AlterEnum"),
  /** Before a sequence of the same name is made for the column. */
  DROP_IDENTITY("AlterTable"),
  /** Before the defaults that count with it. */
  CREATE_SEQUENCE("CreateSequence"),
  /** Before the key it references goes, and before its columns change. */
  DROP_FOREIGN_KEY("DropForeignKey"),
  /** Before anything that it mentions goes or changes. */
  DROP_POLICY("DropPolicy"),
  /** Before rows get values: a forced policy would hide some of them from the UPDATE. */
  NO_FORCE_ROW_SECURITY("NoForceRowSecurity"),
  DISABLE_ROW_SECURITY("DisableRowSecurity"),
  /** Before what its checks mention goes, and before new columns take its default. */
  RELAX_DOMAIN("AlterDomain"),
  /** Before its columns go or change. */
  DROP_INDEX("DropIndex"),
  /**
   * What mentions a column whose type is rebuilt goes first: PostgreSQL would compare the new type
   * with the old one's constants.
   */
  CLEAR_TYPE_USERS("AlterTable"),
  /** Tables that use a rebuilt type and are not wanted: their rows need not fit the new one. */
  CLEAR_TYPE_TABLES("DropTable"),
  /** Before new columns and defaults use the new values. */
  REBUILD_ENUM("AlterEnum"),
  /** Before new columns and defaults use the new types. */
  REBUILD_TYPES("RebuildTypes"),
  /** After what hangs on its attributes is gone, and before columns and defaults use new ones. */
  ALTER_TYPE("AlterType"),
  ALTER_TABLE("AlterTable"),
  /** Before rows are touched: it rewrites the table, which takes no waiting triggers. */
  ALTER_STORAGE("AlterTable"),
  /** Rows get their value when the column exists and before it is required. */
  FILL("FillColumn"),
  /** What needs the filled values: NOT NULL and the constraints of that table. */
  ALTER_FILLED_TABLE("AlterTable"),
  /** A unique index that becomes the primary key goes when the key is there, as in Prisma. */
  DROP_REPLACED_INDEX("DropIndex"),
  /** What needs something that itself needs the table. */
  CLEAR_TABLE("AlterTable"),
  DROP_TABLE("DropTable"),
  /** After the defaults, tables and views that used it; before the functions it is made of. */
  DROP_DEFINITION("Drop"),
  /** After the defaults, checks and tables that used it. */
  DROP_FUNCTION("DropFunction"),
  /** After the defaults and tables that used it. */
  DROP_SEQUENCE("DropSequence"),
  /** Its sequence bears the name of one that is dropped. */
  ADD_IDENTITY("AlterTable"),
  /** After the columns and types that used it. */
  DROP_TYPE("DropType"),
  /** After the columns and types that used it. */
  DROP_DOMAIN("DropDomain"),
  /** After the columns and types that used it. */
  DROP_ENUM("DropEnum"),
  /** After the types and tables that used it. */
  DROP_EARLY_DEFINITION("Drop"),
  /** After all that may have used it; refused by PostgreSQL while something still does. */
  DROP_EXTENSION("DropExtension"),
  /** After all that lived in it; refused by PostgreSQL while something still does. */
  DROP_SCHEMA("DropSchema"),
  CREATE_TABLE("CreateTable"),
  /**
   * What cannot be in CREATE TABLE: it would mark a NOT VALID check as valid, and what the rest
   * needs may itself need the table.
   */
  COMPLETE_TABLE("AlterTable"),
  /** When the child has all that the parent demands; what comes later is handed down to it. */
  JOIN_PARENT("AlterTable"),
  /** After all its columns are there. ONLY: its children say it for themselves. */
  KEEP_COLUMNS("AlterTable"),
  /** Before the table of its role takes it. */
  ENTRUST_SEQUENCE("AlterSequence"),
  /** After the owner exists. */
  OWN_SEQUENCE("AlterSequence"),
  /** After its table, which takes it along. */
  LOG_SEQUENCE("AlterSequence"),
  /** After the column owns its sequence, from the values that are there. */
  CONTINUE_SEQUENCE("ContinueSequence"),
  CREATE_INDEX("CreateIndex"),
  RENAME_FOREIGN_KEY("RenameForeignKey"),
  /** After all tables and keys exist: tables may reference each other in a circle. */
  ADD_FOREIGN_KEY("AddForeignKey"),
  RENAME_INDEX("RenameIndex"),
  /** After rows have got their values, which must fit. */
  TIGHTEN_DOMAIN("AlterDomain"),
  /** After rows have got their values, which may have to fit from now on. */
  ALTER_FOREIGN_KEY("AlterForeignKey"),
  /** Last of those that look at rows. */
  VALIDATE_CONSTRAINT("ValidateConstraint"),
  /**
   * After the tables and keys; before the functions, since it says which of them it needs first.
   */
  CREATE_VIEW("CreateView"),
  ALTER_VIEW("AlterView"),
  /** Of materialized views. */
  CREATE_VIEW_INDEX("CreateIndex"),
  /** When all indexes are there, under their names. */
  ALTER_INDEX("AlterIndex"),
  CLUSTER_ON("AlterTable"),
  /** After all indexes, one of which it may name. */
  SET_REPLICA_IDENTITY("AlterTable"),
  /** Late, since a string as body does not say what it needs. */
  CREATE_FUNCTION("CreateFunction"),
  /** After the functions and tables that it is made of; pulled forward to whatever needs it. */
  CREATE_DEFINITION("Create"),
  ALTER_DEFINITION("Alter"),
  CREATE_RULE("CreateRule"),
  FIRE_RULE("AlterTable"),
  /** After all that its expressions may mention. */
  RENAME_POLICY("RenamePolicy"),
  ALTER_POLICY("AlterPolicy"),
  CREATE_POLICY("CreatePolicy"),
  /** After rows have got their values: a forced policy would hide some of them. */
  ENABLE_ROW_SECURITY("EnableRowSecurity"),
  FORCE_ROW_SECURITY("ForceRowSecurity"),
  /** After the rows were filled, for which nothing new shall fire. */
  CREATE_TRIGGER("CreateTrigger"),
  FIRE_TRIGGER("AlterTable"),
  /** After all that it would fire at, or publish. */
  CREATE_LATE_DEFINITION("Create"),
  /** When everything has its name, and is still the migrating role's. */
  COMMENT("Comment"),
  /** After all that only an owner may do; the new one takes over what the former had. */
  CHANGE_OWNER("ChangeOwner"),
  /** Of a whole it is one of all its columns, which are granted behind it. */
  REVOKE("Revoke"),
  GRANT("Grant");

  private final String heading;

  StepKind(String heading) {
    this.heading = heading;
  }

  /** The word of the step's heading in a migration. */
  public String heading() {
    return heading;
  }
}
