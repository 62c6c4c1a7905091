package io.github.migratemaven.plan;

/**
 * The kinds of steps in the order in which they run, Prisma's order with our kinds put in. Steps of
 * one kind are ordered by name.
 */
public enum StepKind {
  /** Before everything else, which is told under the new names; an object before its parts. */
  RENAME_TYPE("RenameType"),
  RENAME_ENUM_VALUE("RenameEnumValue"),
  RENAME_SEQUENCE("RenameSequence"),
  RENAME_TABLE("RenameTable"),
  RENAME_COLUMN("RenameColumn"),
  /** Before all that lives in it. */
  CREATE_SCHEMA("CreateSchema"),
  /** Before the types, operator classes and functions that tables use of it. */
  CREATE_EXTENSION("CreateExtension"),
  ALTER_EXTENSION("AlterExtension"),
  /** An owner that goes must let go of its sequence before. */
  ALTER_SEQUENCE("AlterSequence"),
  /** Before the columns that use it. */
  CREATE_ENUM("CreateEnum"),
  /** Values are added before defaults, checks and casts mention them. */
  ADD_ENUM_VALUES("AlterEnum"),
  /** Before a sequence of the same name is made for the column. */
  DROP_IDENTITY("AlterTable"),
  /** Before the defaults that count with it. */
  CREATE_SEQUENCE("CreateSequence"),
  /** Before the key it references goes, and before its columns change. */
  DROP_FOREIGN_KEY("DropForeignKey"),
  /** Before its columns go or change. */
  DROP_INDEX("DropIndex"),
  /**
   * What mentions a column whose enum is rebuilt goes first: PostgreSQL would compare the new type
   * with the old one's constants.
   */
  CLEAR_ENUM_USERS("AlterTable"),
  /** Tables that use a rebuilt enum and are not wanted: their rows need not fit the new values. */
  CLEAR_ENUM_TABLES("DropTable"),
  /** Before new columns and defaults use the new values. */
  REBUILD_ENUM("AlterEnum"),
  ALTER_TABLE("AlterTable"),
  /** Rows get their value when the column exists and before it is required. */
  FILL("FillColumn"),
  /** What needs the filled values: NOT NULL and the constraints of that table. */
  ALTER_FILLED_TABLE("AlterTable"),
  /** A unique index that becomes the primary key goes when the key is there, as in Prisma. */
  DROP_REPLACED_INDEX("DropIndex"),
  DROP_TABLE("DropTable"),
  /** After the defaults and tables that used it. */
  DROP_SEQUENCE("DropSequence"),
  /** After the columns that used it. */
  DROP_ENUM("DropEnum"),
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
  /** After the owner exists. */
  OWN_SEQUENCE("AlterSequence"),
  /** After the column owns its sequence, from the values that are there. */
  CONTINUE_SEQUENCE("ContinueSequence"),
  CREATE_INDEX("CreateIndex"),
  RENAME_FOREIGN_KEY("RenameForeignKey"),
  /** After all tables and keys exist: tables may reference each other in a circle. */
  ADD_FOREIGN_KEY("AddForeignKey"),
  RENAME_INDEX("RenameIndex"),
  /** Last of those that look at rows. */
  VALIDATE_CONSTRAINT("ValidateConstraint"),
  /** When everything has its name. */
  COMMENT("Comment");

  private final String heading;

  StepKind(String heading) {
    this.heading = heading;
  }

  /** The word of the step's heading in a migration. */
  public String heading() {
    return heading;
  }
}
