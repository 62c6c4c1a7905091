package io.github.migratemaven.maven;

/**
 * Every flag that a goal reads only from what a person typed, {@code -Dname=init} or {@code
 * -Dmigrate.name=init}, and never from a POM. They are no parameters of a Mojo, so their words for
 * people stand here; the goal's page takes them.
 */
enum Flag {
  DATABASE_URL("url", "URL", "The database to work on; wins over everything in the POM."),
  SERVER_ID("serverId", "ID", "The `<server>` of settings.xml with user and password for the URL."),
  DATABASE("db", "ID", "The one of `<databases>` to work on; `-Ddb` is short for it."),

  NAME("name", "WORDS", "What the migration is called, behind its time."),
  CREATE_ONLY(
      "createOnly",
      "Writes the file for a person to edit; runs nothing and opens no database but the shadow."),
  ACCEPT_DATA_LOSS(
      "acceptDataLoss",
      "ITEM,…|all",
      "The losses that are accepted, item by item as the refusal names them, such as"
          + " `orders.country`."),
  FILL(
      "fill",
      "TABLE.COLUMN=EXPRESSION;…",
      "What existing rows get in a column that becomes required: written as add nullable, update,"
          + " set not null."),
  DRIFT(
      "drift",
      "adopt|revert|reset",
      "What becomes of a database that differs from the branch: keep the difference as a migration,"
          + " take it back, or drop everything and begin anew."),
  REDO(
      "redo",
      "MIGRATION",
      "Takes back the last migration and writes what the schema says now in its place; only for one"
          + " that nobody else has. On a terminal without its name."),
  CLAIM(
      "claim",
      "DATABASE",
      "Consent that the database of this name is for development from now on; needed once when it"
          + " is neither embedded nor empty."),
  RENAME(
      "rename",
      "BEFORE:AFTER,…|none",
      "What has another name now and keeps its data, such as users.biograpy:biography; none says"
          + " that nothing else has."),
  CLAIM_SHADOW(
      "claimShadow",
      "DATABASE",
      "Consent that everything in the database of `<shadowUrl>` is removed; needed once when it is"
          + " not empty."),

  STRICT("strict", "Makes what cannot be written yet an error that names it, instead of a note."),

  INCLUDE(
      "include",
      "PATTERN,…",
      "Works on the objects that these patterns name and on no others, whatever `<include>` says."),
  EXCLUDE(
      "exclude",
      "PATTERN,…",
      "Leaves alone the objects that these patterns name, beside those of `<exclude>`."),

  CREATE_DATABASE("createDatabase", "Creates the database when the server does not have it."),

  FORCE_RESET(
      "force", "DATABASE", "Consent that everything is dropped in the database of this name."),

  FROM(
      "from",
      "STATE",
      "The state to begin with: empty, schema[:PATH], migrations[:FOLDER] or database[:URL|ID]."),
  TO("to", "STATE", "The state to reach, named like that of -Dfrom."),
  SCRIPT("script", "The difference as SQL instead of a summary."),
  OUTPUT("output", "FILE", "Where the difference is written instead of the console."),
  EXIT_CODE("exitCode", "Fails the build when there is a difference."),

  BASELINE(
      "baseline",
      "MIGRATION",
      "Records this migration, once, on a database that has exactly its tables and columns."),
  PULL_DRIFT(
      "drift",
      "Writes what was changed on the database by hand as a migration, called -Dname, and as a part"
          + " of the schema; tells how to record it there."),
  REPLACE("force", "Replaces the schema's files that are there already."),
  ACCEPT_UNPROVEN(
      "acceptUnproven",
      "Writes the schema although it cannot be loaded here to show that it is the same."),

  APPLIED(
      "applied", "MIGRATION", "Its changes are in the database already: record it, run nothing."),
  ROLLED_BACK(
      "rolledBack", "MIGRATION", "Nothing of it is in the database: let the next deploy run it."),
  EDITED("edited", "MIGRATION", "Its edit makes no difference: store today's checksum."),
  MISSING("missing", "MIGRATION", "Its folder is gone for good: retire its row."),
  ;

  private final String typed;
  private final String value;
  private final String description;

  /** A flag that is given or not. */
  Flag(String typed, String description) {
    this(typed, "", description);
  }

  /** A flag with a value. */
  Flag(String typed, String value, String description) {
    this.typed = typed;
    this.value = value;
    this.description = description;
  }

  /** The name as it is typed behind {@code -D}. */
  String typed() {
    return typed;
  }

  /** A word for its value; empty when it takes none. */
  String value() {
    return value;
  }

  /** What it does, in a sentence of Markdown. */
  String description() {
    return description;
  }
}
